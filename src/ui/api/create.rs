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
        open: Option<PendingCreate>,
        keep: impl Fn(Option<PendingCreate>),
        look: impl Fn(),
        abort: Abort,
    ) -> CreateOutcome {
        let this = self.begin();
        if let Some(open) = &open {
            let event = EventType::parse(&open.event);
            match this.list_all(&event, &abort.signal()).await {
                Err(error) => return CreateOutcome::Failed(WriteOutcome::Unknown, error),
                Ok(listed) => match told(open.matches_since(&listed)) {
                    Some(made) => {
                        keep(None);
                        return if open.is_same_request(webhook) {
                            made
                        } else {
                            earlier(made)
                        };
                    }
                    None if !open.is_same_request(webhook) => keep(None),
                    None => {}
                },
            }
        }
        let wish = match open.filter(|open| open.is_same_request(webhook)) {
            Some(open) => open,
            None => match this.list_all(webhook.event(), &abort.signal()).await {
                Ok(listed) => PendingCreate::new(webhook, &listed),
                // A user who may create but not view gets no lookup later. That is no reason to reject the create.
                Err(ApiError::Forbidden(_)) => PendingCreate::new(webhook, &[]),
                Err(error) => return CreateOutcome::Failed(WriteOutcome::NotSent, error),
            },
        };
        keep(Some(wish.clone()));
        let error = match this.post(webhook, &abort.signal()).await {
            Ok(created) => {
                keep(None);
                return CreateOutcome::Created(created);
            }
            Err(ApiError::Offline) => {
                keep(None);
                return CreateOutcome::Failed(WriteOutcome::NotSent, ApiError::Offline);
            }
            Err(error) if !error.is_ambiguous() => {
                keep(None);
                return CreateOutcome::Failed(WriteOutcome::Rejected, error);
            }
            Err(error) => error,
        };
        look();
        match this.list_all(webhook.event(), &abort.signal()).await {
            Ok(listed) => match told(wish.matches_since(&listed)) {
                Some(made) => {
                    keep(None);
                    made
                }
                None => CreateOutcome::Failed(WriteOutcome::NotApplied, error),
            },
            Err(_) => CreateOutcome::Failed(WriteOutcome::Unknown, error),
        }
    }
}

fn told(mut matches_since: Vec<Webhook>) -> Option<CreateOutcome> {
    match matches_since.len() {
        0 => None,
        1 => matches_since.pop().map(CreateOutcome::FoundAfterLostAnswer),
        _ => Some(CreateOutcome::Ambiguous(matches_since)),
    }
}

fn earlier(made: CreateOutcome) -> CreateOutcome {
    match made {
        CreateOutcome::FoundAfterLostAnswer(one) => {
            CreateOutcome::EarlierRequestSucceeded(vec![one])
        }
        CreateOutcome::Ambiguous(all) => CreateOutcome::EarlierRequestSucceeded(all),
        other => other,
    }
}
