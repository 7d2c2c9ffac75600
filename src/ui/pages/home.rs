use crate::ui::components::page_header;
use crate::ui::context::use_title;
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::home as text;

/// A placeholder for a product's own home page.
pub fn home() -> View {
    use_title(TextFn::new(|| text::TITLE));
    View::of([
        page_header(TextFn::new(|| text::HEADING), None, []),
        el("p").class("prose").text(text::INTRO).into(),
        el("p").class("prose").text(text::HOW).into(),
    ])
}
