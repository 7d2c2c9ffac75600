use super::Collected;
use crate::client::{ApiError, PendingCreate, WriteOutcome};
use crate::domain::Webhook;

/// The outcome of a create.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreateOutcome {
    /// The backend confirmed it.
    Created(Webhook),
    /// The answer was lost, but the webhook is in the list.
    FoundAfterLostAnswer(Webhook),
    /// The answer was lost, and the list has webhooks that may be the created one, or may be another user's. They have
    /// its name or its URL, and may have had both.
    Ambiguous(Vec<Webhook>),
    /// A previous create with other values, whose answer was lost, turns out to have succeeded. The current request
    /// was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    /// There is no new webhook, or it is not known whether there is one.
    Failed(WriteOutcome, ApiError),
}

impl CreateOutcome {
    /// The outcome of a create whose answer was lost, or `None` if the list has no webhook that it can have created.
    /// `is_current` is false if the user wants to create another webhook by now.
    pub(super) fn after_lost_answer(
        pending: &PendingCreate,
        listed: &Collected,
        is_current: bool,
    ) -> Option<Self> {
        let mut matches = pending.matches_since(&listed.webhooks);
        if matches.is_empty() {
            let similar = pending.similar_since(&listed.webhooks);
            return (!similar.is_empty()).then_some(Self::Ambiguous(similar));
        }
        if !is_current {
            return Some(Self::EarlierRequestSucceeded(matches));
        }
        if matches.len() > 1 || !pending.is_before_complete {
            return Some(Self::Ambiguous(matches));
        }
        matches.pop().map(Self::FoundAfterLostAnswer)
    }
}
