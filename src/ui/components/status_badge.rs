use super::{IconName, icon};
use crate::domain::Status;
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;

/// The status of a webhook as icon and text, never as colour alone.
pub fn status_badge(status: Status) -> View {
    let (name, class) = match status {
        Status::Active => (IconName::Check, "badge badge-active"),
        Status::Inactive => (IconName::Pause, "badge badge-inactive"),
    };
    el("span")
        .class(class)
        .part("badge")
        .child(icon(name))
        .text(common::status(status))
        .into()
}
