use super::El;
use leptos::prelude::document;
use web_sys::Node;

/// Nodes that have been made and not yet put into the page: an element, a text, or a fragment of several.
pub struct View(pub(super) Node);

impl View {
    /// Nothing to see.
    #[inline(never)]
    pub fn empty() -> Self {
        Self(document().create_document_fragment().into())
    }

    /// Several views, one after the other.
    pub fn of(views: impl IntoIterator<Item = View>) -> Self {
        Self::gather(&mut views.into_iter())
    }

    #[inline(never)]
    fn gather(views: &mut dyn Iterator<Item = View>) -> Self {
        let all = Self::empty();
        for view in views {
            // A fragment takes whatever it is given.
            let _ = all.0.append_child(&view.0);
        }
        all
    }

    /// Puts the nodes into the page.
    pub fn append_to(self, parent: &Node) {
        let _ = parent.append_child(&self.0);
    }

    #[inline(never)]
    pub fn text(text: &str) -> Self {
        Self(document().create_text_node(text).into())
    }
}

impl From<El> for View {
    fn from(element: El) -> Self {
        Self(element.node().clone().into())
    }
}

impl<T: Into<View>> From<Option<T>> for View {
    fn from(view: Option<T>) -> Self {
        view.map_or_else(View::empty, Into::into)
    }
}

impl From<&str> for View {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}
