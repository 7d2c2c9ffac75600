//! The home page: what webhooks do for the account, and the way to them.

mod picture;
mod summary;

use crate::ui::components::{ButtonVariant, link_button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{home as text, shared};
use crate::ui::model::route::Route;
use picture::picture;
use summary::summary;

pub fn home() -> View {
    use_title(TextFn::new(|| text::TITLE));
    let to_list = use_app().navigator.href(&Route::WEBHOOKS);
    let to_list = link_button(ButtonVariant::Primary, &to_list).text(shared::GO_TO_WEBHOOKS);
    let words = el("div")
        .class("home-words")
        .child(el("p").class("prose").text(text::INTRO))
        .child(el("p").class("prose").text(text::HOW))
        .child(to_list)
        .child(summary());
    let content = el("div").class("home").child(words).child(picture());
    View::of([
        page_header(TextFn::new(|| text::HEADING), None, []),
        content.into(),
    ])
}
