use crate::ui::dom::{El, el};

/// The emphasis of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonVariant {
    Plain,
    /// The main action of a page.
    Primary,
    /// No border.
    Quiet,
    /// No border, small enough for a line of text.
    Small,
    /// No border and no text: requires an `aria-label`.
    Icon,
}

impl ButtonVariant {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button button-primary",
            Self::Quiet => "button button-quiet",
            Self::Small => "button button-quiet button-small",
            Self::Icon => "button button-quiet button-icon",
        }
    }
}

/// A button for an action on the page.
pub fn button(variant: ButtonVariant) -> El {
    el("button")
        .attr("type", "button")
        .class(variant.class())
        .part(variant.class())
}

/// A link that looks like a button.
pub fn link_button(variant: ButtonVariant, href: &str) -> El {
    el("a")
        .class(variant.class())
        .part(variant.class())
        .href(href)
}
