use super::{El, slot::slot};
use crate::ui::i18n::{Text, use_language};
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

    /// A view that is there while its condition holds.
    pub fn show(condition: impl Fn() -> bool + 'static, view: impl Fn() -> View + 'static) -> Self {
        shown(Box::new(condition), Box::new(view))
    }

    /// Puts the nodes into the page.
    pub fn append_to(self, parent: &Node) {
        let _ = parent.append_child(&self.0);
    }

    /// Words to read, in the person's language.
    #[inline(never)]
    pub fn text(text: Text) -> Self {
        let node = document().create_text_node("").into();
        use_language().show(&node, None, text);
        Self(node)
    }
}

/// Boxed, so that there is one copy.
#[inline(never)]
fn shown(condition: Box<dyn Fn() -> bool>, view: Box<dyn Fn() -> View>) -> View {
    slot(condition, move |is_there| (*is_there).then(&view).into())
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
    /// What is the same in every language: what somebody wrote, and signs.
    fn from(text: &str) -> Self {
        Self(document().create_text_node(text).into())
    }
}
