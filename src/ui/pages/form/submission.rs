use crate::client::{ApiError, WriteOutcome};
use crate::domain::Webhook;
use crate::ui::components::{Look, button};
use crate::ui::dom::View;
use crate::ui::i18n::Text;
use crate::ui::reactive::Signal;

/// Where the sending of a form is at.
#[derive(Clone, PartialEq)]
pub enum Submission {
    Idle,
    Busy,
    /// Sent, not answered, and now looked for.
    Looking,
    /// What is known of it, the error, and what was said of fields that are not in the form.
    Failed(WriteOutcome, ApiError, Vec<Text>),
    /// A create was not answered, and each of these may have come of it.
    Several(Vec<Webhook>),
    /// The create before this one, which was for another webhook, was carried out after all; this one was not sent.
    Earlier(Vec<Webhook>),
    /// The backend holds something else now than what the change was made from.
    Conflict(Webhook),
    /// Saved, but the backend made something else of it: a line a field.
    Differs(Vec<Text>),
}

impl Submission {
    pub fn is_under_way(&self) -> bool {
        matches!(self, Self::Busy | Self::Looking)
    }
}

/// The form's primary action: says when it is under way, and is off then and while `is_off`.
pub fn submit_button(
    submission: Signal<Submission>,
    (label, busy_label): (Text, Text),
    is_off: impl Fn() -> bool + 'static,
) -> View {
    let is_busy = move || submission.with(Submission::is_under_way);
    button(Look::Primary)
        .attr("type", "submit")
        .attr_when("aria-disabled", move || is_busy() || is_off())
        .attr_when("aria-busy", is_busy)
        .text_of(move || if is_busy() { &busy_label } else { &label }.clone())
        .into()
}
