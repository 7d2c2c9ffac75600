use super::{Abort, Api};
use crate::client::{ApiError, PendingCreate, WriteOutcome};
use crate::domain::{EventType, NewWebhook, Webhook};

/// The result of a create.
#[derive(Clone, PartialEq)]
pub enum CreateOutcome {
    /// The backend confirmed it.
    Created(Webhook),
    /// The answer was lost, but the webhook is in the list.
    FoundAfterLostAnswer(Webhook),
    /// The answer was lost, and the list has several webhooks that may be the created one.
    Ambiguous(Vec<Webhook>),
    /// A previous create with other values, whose answer was lost, turns out to have succeeded. The current request
    /// was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    Failed(WriteOutcome, ApiError),
}

impl Api {
    /// Creates a webhook, and looks in the list whether it exists if the answer is lost or the request is cancelled.
    ///
    /// `pending` is a previous create whose outcome is unknown: its outcome is looked up before anything is sent.
    /// `store_pending` is called just before the request is sent, and with `None` once the outcome is known.
    /// `on_check` is called before the lookup for a lost answer.
    pub async fn create(
        self,
        webhook: &NewWebhook,
        pending: Option<PendingCreate>,
        store_pending: impl Fn(Option<PendingCreate>),
        on_check: impl Fn(),
        abort: Abort,
    ) -> CreateOutcome {
        let this = self.begin();
        if let Some(pending) = &pending {
            let event = EventType::parse(&pending.event);
            match this.list_all(&event, &abort.signal()).await {
                Err(error) => return CreateOutcome::Failed(WriteOutcome::Unknown, error),
                Ok(listed) => match outcome_of(pending.matches_since(&listed)) {
                    Some(outcome) => {
                        store_pending(None);
                        return if pending.is_same_request(webhook) {
                            outcome
                        } else {
                            as_earlier(outcome)
                        };
                    }
                    None if !pending.is_same_request(webhook) => store_pending(None),
                    None => {}
                },
            }
        }
        let current = match pending.filter(|pending| pending.is_same_request(webhook)) {
            Some(pending) => pending,
            None => match this.list_all(webhook.event(), &abort.signal()).await {
                Ok(listed) => PendingCreate::new(webhook, &listed),
                // A user who may create but not view gets no lookup later. That is no reason to reject the create.
                Err(ApiError::Forbidden(_)) => PendingCreate::new(webhook, &[]),
                Err(error) => return CreateOutcome::Failed(WriteOutcome::NotSent, error),
            },
        };
        store_pending(Some(current.clone()));
        let error = match this.post(webhook, &abort.signal()).await {
            Ok(created) => {
                store_pending(None);
                return CreateOutcome::Created(created);
            }
            Err(ApiError::Offline) => {
                store_pending(None);
                return CreateOutcome::Failed(WriteOutcome::NotSent, ApiError::Offline);
            }
            Err(error) if !error.is_ambiguous() => {
                store_pending(None);
                return CreateOutcome::Failed(WriteOutcome::Rejected, error);
            }
            Err(error) => error,
        };
        on_check();
        match this.list_all(webhook.event(), &abort.signal()).await {
            Ok(listed) => match outcome_of(current.matches_since(&listed)) {
                Some(outcome) => {
                    store_pending(None);
                    outcome
                }
                None => CreateOutcome::Failed(WriteOutcome::NotApplied, error),
            },
            Err(_) => CreateOutcome::Failed(WriteOutcome::Unknown, error),
        }
    }
}

fn outcome_of(mut matches_since: Vec<Webhook>) -> Option<CreateOutcome> {
    match matches_since.len() {
        0 => None,
        1 => matches_since.pop().map(CreateOutcome::FoundAfterLostAnswer),
        _ => Some(CreateOutcome::Ambiguous(matches_since)),
    }
}

fn as_earlier(outcome: CreateOutcome) -> CreateOutcome {
    match outcome {
        CreateOutcome::FoundAfterLostAnswer(one) => {
            CreateOutcome::EarlierRequestSucceeded(vec![one])
        }
        CreateOutcome::Ambiguous(all) => CreateOutcome::EarlierRequestSucceeded(all),
        other => other,
    }
}
