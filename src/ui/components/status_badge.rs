use super::{Shape, icon};
use crate::domain::Status;
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;

/// Whether a webhook delivers: an icon and a word, never colour alone.
pub fn status_badge(status: Status) -> View {
    let (shape, class) = match status {
        Status::Active => (Shape::Check, "badge badge-active"),
        Status::Inactive => (Shape::Pause, "badge badge-inactive"),
    };
    el("span")
        .class(class)
        .part("badge")
        .child(icon(shape))
        .text(common::status(status))
        .into()
}
