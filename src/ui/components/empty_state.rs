use super::{Look, Shape, icon, link_button};
use crate::ui::dom::{View, el};

/// What stands where there is nothing to show: why, and where the way on leads and what it is called.
pub fn empty_state(title: &str, explanation: &str, (href, label): (String, &str)) -> View {
    el("div")
        .class("empty-state")
        .child(el("span").class("empty-icon").child(icon(Shape::Webhook)))
        .child(el("h2").text(title))
        .child(el("p").text(explanation))
        .child(link_button(Look::Plain, &href).text(label))
        .into()
}
