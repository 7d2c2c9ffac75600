use crate::client::{ApiError, WriteOutcome};
use crate::domain::Webhook;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::View;
use crate::ui::i18n::Text;
use crate::ui::reactive::LocalSignal;

/// Where the sending of a form is at.
#[derive(Clone, PartialEq)]
pub enum Submission {
    Idle,
    Sending,
    /// Sent, not answered, and now looked for.
    CheckingOutcome,
    /// What is known of it, the error, and what was said of fields that are not in the form.
    Failed(WriteOutcome, ApiError, Vec<Text>),
    /// A create was not answered, and each of these may have come of it.
    Ambiguous(Vec<Webhook>),
    /// The create before this one, which was for another webhook, was carried out after all; this one was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    /// The backend holds something else now than what the change was made from.
    Conflict(Webhook),
    /// Saved, but the backend made something else of it: a line a field.
    SavedDifferently(Vec<Text>),
}

impl Submission {
    pub fn is_in_progress(&self) -> bool {
        matches!(self, Self::Sending | Self::CheckingOutcome)
    }
}

/// The form's primary action: says when it is under way, and is off then and while `is_off`.
pub fn submit_button(
    submission: LocalSignal<Submission>,
    (label, busy_label): (Text, Text),
    is_off: impl Fn() -> bool + 'static,
) -> View {
    let is_busy = move || submission.with(Submission::is_in_progress);
    button(ButtonVariant::Primary)
        .attr("type", "submit")
        .attr_when("aria-disabled", move || is_busy() || is_off())
        .attr_when("aria-busy", is_busy)
        .text_fn(move || if is_busy() { &busy_label } else { &label }.clone())
        .into()
}
