use super::{El, create, slot::slot};
use crate::ui::i18n::{Text, use_language};
use web_sys::Node;

/// Nodes that are not in the document yet: an element, a text, or a fragment of several.
pub struct View(pub(super) Node);

impl View {
    /// A view without nodes.
    #[inline(never)]
    pub fn empty() -> Self {
        Self(create::fragment())
    }

    /// Several views in a row.
    pub fn of(views: impl IntoIterator<Item = View>) -> Self {
        Self::gather(&mut views.into_iter())
    }

    #[inline(never)]
    fn gather(views: &mut dyn Iterator<Item = View>) -> Self {
        let all = Self::empty();
        for view in views {
            // Appending to a fragment can't fail.
            let _ = all.0.append_child(&view.0);
        }
        all
    }

    /// A view that is present while a condition is true.
    pub fn show(condition: impl Fn() -> bool + 'static, view: impl Fn() -> View + 'static) -> Self {
        shown(Box::new(condition), Box::new(view))
    }

    /// Appends the nodes to `parent`.
    pub fn append_to(self, parent: &Node) {
        let _ = parent.append_child(&self.0);
    }

    /// Puts the nodes in the place of a node of the document.
    pub fn replace(self, old: &Node) {
        if let Some(parent) = old.parent_node() {
            let _ = parent.replace_child(&self.0, old);
        }
    }

    /// A text in the user's language.
    ///
    /// # Panics
    ///
    /// If the context has no [`Language`](crate::ui::i18n::Language).
    #[inline(never)]
    pub fn text(text: Text) -> Self {
        let node = create::text("");
        use_language().show(&node, None, text);
        Self(node)
    }
}

/// Boxed, so that it is compiled once.
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
    /// Text that is the same in every language: data and punctuation.
    fn from(text: &str) -> Self {
        Self(create::text(text))
    }
}
