use super::{IconName, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::Text;

/// A failure that stays on the page: what happened, then what it means and what can be done. Announced when it appears; can be given focus.
pub fn banner(title: Text, body: impl IntoIterator<Item = View>) -> View {
    let body = body_of(title, body);
    el("div")
        .class("banner banner-bad")
        .part("banner")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(icon(IconName::Warning))
        .child(body)
        .into()
}

/// Something to know that is no failure. It stands in a live region, or where nobody has to be told of it.
pub fn note(name: IconName, title: Text, body: impl IntoIterator<Item = View>) -> View {
    el("div")
        .class("banner")
        .part("banner")
        .child(icon(name))
        .child(body_of(title, body))
        .into()
}

fn body_of(title: Text, body: impl IntoIterator<Item = View>) -> View {
    el("div")
        .class("banner-body")
        .child(el("p").class("banner-title").text(title))
        .children(body)
        .into()
}
