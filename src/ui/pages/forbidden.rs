use crate::client::ApiError;
use crate::ui::components::{ButtonVariant, IconName, button, error_details, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{
    common,
    errors::{self, Operation},
};
use crate::ui::reactive::Handler;

/// A placeholder for content that the user may not view: the missing permission, who can grant it, and a button to
/// check again.
pub fn forbidden(operation: Operation, error: &ApiError, again: Handler) -> View {
    let check = button(ButtonVariant::Plain)
        .text(common::CHECK_AGAIN)
        .on_click(move || again.run());
    el("div")
        .class("empty-state")
        .attr("role", "alert")
        .child(el("span").class("empty-icon").child(icon(IconName::Lock)))
        .child(el("h2").text(errors::FORBIDDEN))
        .child(el("p").text(errors::forbidden(operation)))
        .child(check)
        .child(error_details(error))
        .into()
}
