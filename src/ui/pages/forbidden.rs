use crate::client::ApiError;
use crate::ui::components::{Look, Shape, button, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{
    common,
    errors::{self, Task},
};
use crate::ui::lazy::late_details;
use leptos::prelude::{Callable, Callback};

/// What stands where the account lacks the permission to read: which one, who can give it, and the way to ask once more.
pub fn forbidden(task: Task, error: &ApiError, again: Callback<()>) -> View {
    let check = button(Look::Plain)
        .text(common::CHECK_AGAIN)
        .on_click(move || again.run(()));
    el("div")
        .class("empty-state")
        .attr("role", "alert")
        .child(el("span").class("empty-icon").child(icon(Shape::Lock)))
        .child(el("h2").text(errors::FORBIDDEN))
        .child(el("p").text(errors::forbidden(task)))
        .child(check)
        .child(late_details(error))
        .into()
}
