use super::{ButtonVariant, IconName, icon, link_button};
use crate::ui::dom::{View, el};
use crate::ui::i18n::Text;

/// A placeholder where there is nothing to show: why, and a link to continue (address and label), if there is one.
pub fn empty_state(title: Text, explanation: Text, way_on: Option<(String, Text)>) -> View {
    let way_on = way_on.map(|(href, label)| link_button(ButtonVariant::Plain, &href).text(label));
    el("div")
        .class("empty-state")
        .part("empty-state")
        .child(
            el("span")
                .class("empty-icon")
                .child(icon(IconName::Webhook)),
        )
        .child(el("h2").text(title))
        .child(el("p").text(explanation))
        .child(way_on)
        .into()
}
