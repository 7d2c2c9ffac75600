use super::{ButtonVariant, IconName, icon, link_button};
use crate::ui::dom::{El, TextFn, View, el};
use crate::ui::i18n::{Text, use_language};
use wasm_bindgen::JsCast;
use web_sys::UiEvent;

/// A page's title and its actions; sticks to the top while the page scrolls.
///
/// `title` becomes the heading that receives the focus after a navigation. `back` adds an arrow before it: its address
/// and its label. The primary action comes last.
pub fn page_header(
    title: TextFn,
    back: Option<(String, Text)>,
    actions: impl IntoIterator<Item = View>,
) -> View {
    render(title, back, View::of(actions))
}

/// Not generic, so that it is compiled once.
#[inline(never)]
fn render(title: TextFn, back: Option<(String, Text)>, actions: View) -> View {
    let arrow = back.map(|(href, label)| -> El {
        link_button(ButtonVariant::Icon, &href)
            .attr_text("aria-label", label.clone())
            .attr_text("title", label)
            .child(icon(IconName::ArrowLeft))
    });
    let language = use_language();
    let heading = el("h1")
        .class("page-title")
        .part("page-title")
        .attr("tabindex", "-1")
        .attr("dir", "auto")
        .attr_fn("title", move || Some(language.render(&title.run())))
        .text_fn(move || title.run());
    // The second click of a double click is for what the first one has left: *New* and *Create* are in the same place.
    let page_actions = el("div").class("page-actions").on("click", |event| {
        if event.unchecked_ref::<UiEvent>().detail() > 1 {
            event.prevent_default();
        }
    });
    // No `header` element: without a main landmark of ours, it would be a banner of the whole page.
    el("div")
        .class("page-header")
        .part("page-header")
        .child(arrow)
        .child(heading)
        .child(page_actions.child(actions))
        .into()
}
