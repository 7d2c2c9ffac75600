use crate::ui::dom::{El, el};
use crate::ui::i18n::Text;

/// A line with a spinner. Put it into a live region if it has to be announced.
pub fn busy(text: Text) -> El {
    el("p")
        .class("busy")
        .child(el("span").class("spinner"))
        .text(text)
}
