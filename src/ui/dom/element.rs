use super::{View, create};
use crate::domain::shown_text;
use crate::ui::i18n::{Text, use_language};
use web_sys::Element;

/// An element that is being built.
#[must_use = "it is not in the page yet"]
pub struct El(pub(super) Element);

/// An HTML element.
///
/// # Panics
///
/// If `tag` is not a valid name of an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(create::element(tag))
}

/// An SVG element.
#[inline(never)]
pub fn svg(tag: &'static str) -> El {
    El(create::svg_element(tag))
}

impl El {
    pub fn node(&self) -> &Element {
        &self.0
    }

    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        set(&self.0, name, Some(value));
        self
    }

    #[inline(never)]
    pub fn class(self, value: &str) -> Self {
        self.attr("class", value)
    }

    /// Names the element for a host page's `::part` selectors.
    #[inline(never)]
    pub fn part(self, name: &str) -> Self {
        self.attr("part", name)
    }

    /// Sets an attribute if it has a value.
    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<&str>) -> Self {
        set(&self.0, name, value);
        self
    }

    /// Appends a text in the user's language.
    ///
    /// # Panics
    ///
    /// If the context has no [`Language`](crate::ui::i18n::Language).
    #[inline(never)]
    pub fn text(self, text: Text) -> Self {
        exclude_from_translation(&self.0, &text);
        self.child(View::text(text))
    }

    /// Appends data of the user or the backend as [`shown_text`] shows it. Browsers must not translate it.
    #[inline(never)]
    pub fn data(self, data: &str) -> Self {
        let data = shown_text(data);
        self.attr("translate", "no").child(data.as_str())
    }

    /// Sets an attribute to a text in the user's language.
    ///
    /// # Panics
    ///
    /// Like [`Self::text`].
    #[inline(never)]
    pub fn attr_text(self, name: &'static str, text: Text) -> Self {
        use_language().show(&self.0, Some(name), text);
        self
    }

    pub fn child(self, child: impl Into<View>) -> Self {
        self.append_view(&child.into());
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = View>) -> Self {
        self.child(View::of(children))
    }

    #[inline(never)]
    pub(super) fn append_view(&self, child: &View) {
        let _ = self.0.append_child(&child.0);
    }
}

/// Excludes data of the user or the backend from a browser's translation.
pub(super) fn exclude_from_translation(element: &Element, text: &Text) {
    set(element, "translate", text.is_data().then_some("no"));
}

#[inline(never)]
pub(super) fn set(element: &Element, name: &str, value: Option<&str>) {
    // Fails for malformed names only, and all are literals.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
