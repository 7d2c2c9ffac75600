use super::{Shape, icon};
use crate::ui::dom::{View, el};

/// A failure that stays on the page: what happened, then what it means and what can be done. Announced when it appears; can be given focus.
pub fn banner(title: &str, body: impl IntoIterator<Item = View>) -> View {
    el("div")
        .class("banner")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(icon(Shape::Warning))
        .child(
            el("div")
                .class("banner-body")
                .child(el("p").class("banner-title").text(title))
                .children(body),
        )
        .into()
}
