use crate::client::{ApiError, WriteOutcome};
use crate::domain::Webhook;
use crate::ui::i18n::Text;

/// Why one of several webhooks was not created.
#[derive(Clone, PartialEq)]
pub enum Failure {
    /// The outcome, the error, and the server's errors about fields.
    Failed(WriteOutcome, ApiError, Vec<Text>),
    /// The answer was lost, and each of these webhooks may be the created one.
    Ambiguous(Vec<Webhook>),
    /// A previous create with other values turns out to have succeeded; the current one was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
}

/// The element that says how many are done. It takes the focus when they begin.
pub const STATUS_ID: &str = "webhooks-batch-status";
