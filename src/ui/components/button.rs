use crate::ui::dom::{El, el};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonVariant {
    Plain,
    /// The one main action of a page.
    Primary,
    /// Without a frame.
    Quiet,
    /// Without a frame, small, for a line of text.
    Small,
    /// Without a frame or a word: needs an `aria-label`.
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

/// A button that does something on this page.
pub fn button(variant: ButtonVariant) -> El {
    el("button")
        .attr("type", "button")
        .class(variant.class())
        .part(variant.class())
}

/// A link to another page, in the shape of a button.
pub fn link_button(variant: ButtonVariant, href: &str) -> El {
    el("a")
        .class(variant.class())
        .part(variant.class())
        .attr("href", href)
}
