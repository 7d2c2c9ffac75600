use crate::client::{ApiError, WriteOutcome};
use crate::domain::Webhook;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::{TextFn, View};
use crate::ui::i18n::Text;
use crate::ui::reactive::LocalSignal;

/// The state of a form's submission.
#[derive(Clone, PartialEq)]
pub enum Submission {
    Idle,
    Sending,
    /// The answer was lost, and a lookup is in progress.
    CheckingOutcome,
    /// The outcome, the error, and errors about fields that are not in the form.
    Failed(WriteOutcome, ApiError, Vec<Text>),
    /// The answer to a create was lost, and each of these webhooks may be the created one.
    Ambiguous(Vec<Webhook>),
    /// A previous create with other values turns out to have succeeded; the current one was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    /// The server has another version than the one that the change was made from.
    Conflict(Webhook),
    /// Saved, but the server stored other values: a line per field.
    SavedDifferently(Vec<Text>),
}

impl Submission {
    pub fn is_in_progress(&self) -> bool {
        matches!(self, Self::Sending | Self::CheckingOutcome)
    }
}

/// The primary button of a form. It is disabled while the submission is in progress and while `is_off` returns true.
pub fn submit_button(
    submission: LocalSignal<Submission>,
    label: TextFn,
    busy_label: Text,
    is_off: impl Fn() -> bool + 'static,
) -> View {
    let is_busy = move || submission.with(Submission::is_in_progress);
    button(ButtonVariant::Primary)
        .attr("type", "submit")
        .attr_when("aria-disabled", move || is_busy() || is_off())
        .attr_when("aria-busy", is_busy)
        .text_fn(move || {
            if is_busy() {
                busy_label.clone()
            } else {
                label.run()
            }
        })
        .into()
}
