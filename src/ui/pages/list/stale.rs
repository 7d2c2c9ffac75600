use crate::client::{ApiError, WriteOutcome};
use crate::ui::components::moment;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{errors::Task, list};
use crate::ui::pages::problem::failure;
use crate::ui::state::webhooks::Listed;
use leptos::prelude::Callback;

/// Says of rows that they are as they were some time ago, and why there are no newer ones.
pub fn stale(listed: &Listed, error: &ApiError, reload: Callback<()>) -> View {
    let why = match error {
        // The banner above the page says it already.
        ApiError::Offline => View::empty(),
        _ => failure(
            (Task::LoadList, WriteOutcome::Rejected),
            error,
            &[],
            Some(reload),
        ),
    };
    let age = el("p")
        .class("stale")
        .attr("role", "status")
        .text(list::AS_OF)
        .child(" ")
        .child(moment(&listed.at));
    View::of([why, age.into()])
}
