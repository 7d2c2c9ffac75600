use super::{Abort, Api};
use crate::client::{ApiError, PendingCreate, WriteOutcome};
use crate::domain::{EventType, NewWebhook, Webhook};

/// What came of a wish for a webhook.
#[derive(Clone, PartialEq)]
pub enum CreateOutcome {
    /// The backend says so.
    Created(Webhook),
    /// It has no answer of its own, but the webhook is there.
    FoundAfterLostAnswer(Webhook),
    /// Several are there that may have come of it: somebody else had the same wish at the same time.
    Ambiguous(Vec<Webhook>),
    /// An earlier wish, of which nothing was known and which was for another webhook than this one, has come true. This one was not sent.
    EarlierRequestSucceeded(Vec<Webhook>),
    Failed(WriteOutcome, ApiError),
}

impl Api {
    /// Creates a webhook, and where that isn't known to have worked looks whether it is there.
    ///
    /// `open` is the wish that nothing is known of yet, if there is one: it is looked for before anything is sent. `keep` is told
    /// of the wish just before it is sent, and when it is settled; `look` is called when nobody knows what came of it, before
    /// the backend is asked whether it is there. What is cancelled while it is under way is looked for like what was lost.
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
                // Who may create and not look can't be told later what came of it, but that is no reason to hold back.
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
