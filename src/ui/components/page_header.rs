use super::{Look, Shape, icon, link_button};
use crate::ui::dom::{El, TextOf, View, el};

/// A page's title with its actions at the right; sticks to the top while the page scrolls.
///
/// `title` is the heading that focus goes to after a navigation; `back` puts an arrow before it: where that leads,
/// and what it is called. The primary action is the last one.
pub fn page_header(
    title: TextOf,
    back: Option<(String, &'static str)>,
    actions: impl IntoIterator<Item = View>,
) -> View {
    draw(title, back, View::of(actions))
}

/// One copy for all pages.
#[inline(never)]
fn draw(title: TextOf, back: Option<(String, &'static str)>, actions: View) -> View {
    let arrow = back.map(|(href, label)| -> El {
        link_button(Look::Icon, &href)
            .attr("aria-label", label)
            .attr("title", label)
            .child(icon(Shape::ArrowLeft))
    });
    let tooltip = title.clone();
    let heading = el("h1")
        .class("page-title")
        .attr("tabindex", "-1")
        .attr("dir", "auto")
        .attr_of("title", move || Some(tooltip()))
        .text_of(move || title());
    el("header")
        .class("page-header")
        .child(arrow)
        .child(heading)
        .child(el("div").class("page-actions").child(actions))
        .into()
}
