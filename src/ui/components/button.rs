use crate::ui::dom::{El, el};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
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

impl Look {
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
pub fn button(look: Look) -> El {
    el("button")
        .attr("type", "button")
        .class(look.class())
        .part(look.class())
}

/// A link to another page, in the shape of a button.
pub fn link_button(look: Look, href: &str) -> El {
    el("a")
        .class(look.class())
        .part(look.class())
        .attr("href", href)
}
