use super::{ButtonVariant, IconName, icon, link_button};
use crate::ui::dom::{El, TextFn, View, el};
use crate::ui::i18n::{Text, use_language};

/// A page's title with its actions at the right; sticks to the top while the page scrolls.
///
/// `title` is the heading that focus goes to after a navigation; `back` puts an arrow before it: where that leads,
/// and what it is called. The primary action is the last one.
pub fn page_header(
    title: TextFn,
    back: Option<(String, Text)>,
    actions: impl IntoIterator<Item = View>,
) -> View {
    draw(title, back, View::of(actions))
}

/// One copy for all pages.
#[inline(never)]
fn draw(title: TextFn, back: Option<(String, Text)>, actions: View) -> View {
    let arrow = back.map(|(href, label)| -> El {
        link_button(ButtonVariant::Icon, &href)
            .attr_text("aria-label", label.clone())
            .attr_text("title", label)
            .child(icon(IconName::ArrowLeft))
    });
    let (tooltip, language) = (title.clone(), use_language());
    let heading = el("h1")
        .class("page-title")
        .attr("tabindex", "-1")
        .attr("dir", "auto")
        .attr_fn("title", move || Some(language.render(&tooltip())))
        .text_fn(move || title());
    // Not a `header`: where the main landmark is the host page's, that would be one more of the whole page's.
    el("div")
        .class("page-header")
        .part("page-header")
        .child(arrow)
        .child(heading)
        .child(el("div").class("page-actions").child(actions))
        .into()
}
