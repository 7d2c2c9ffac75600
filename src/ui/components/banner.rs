use super::{IconName, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::Text;

/// An error on the page: what happened, then what it means and what can be done. Announced when it appears, and
/// focusable.
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

/// A banner that is no error. Put it into a live region if it has to be announced.
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
