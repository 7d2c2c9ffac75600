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
    /// The answer was lost, and the list has webhooks that may be the created one, or may be another user's.
    Ambiguous(Vec<Webhook>),
    /// A previous create with other values, whose answer was lost, turns out to have succeeded. The current request
    /// was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    /// There is no new webhook, or it is not known whether there is one.
    Failed(WriteOutcome, ApiError),
}

impl CreateOutcome {
    /// The outcome of a create whose answer was lost, or `None` if the list has no webhook that it can have created.
    pub(super) fn after_lost_answer(pending: &PendingCreate, listed: &Collected) -> Option<Self> {
        let mut candidates = pending.matches_since(&listed.webhooks);
        match (candidates.len(), pending.is_before_complete) {
            (0, _) => None,
            (1, true) => candidates.pop().map(Self::FoundAfterLostAnswer),
            _ => Some(Self::Ambiguous(candidates)),
        }
    }

    /// The same outcome, as that of an earlier request with other values.
    pub(super) fn of_earlier_request(self) -> Self {
        match self {
            Self::FoundAfterLostAnswer(webhook) => Self::EarlierRequestSucceeded(vec![webhook]),
            Self::Ambiguous(all) => Self::EarlierRequestSucceeded(all),
            other => other,
        }
    }
}
