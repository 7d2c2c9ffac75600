use super::{Abort, Api};
use crate::client::{ApiError, WriteOutcome};
use crate::domain::{Change, Field, Webhook, differing_fields};
use crate::wire::ProblemDetails;

/// The result of a save.
pub enum SaveOutcome {
    /// The webhook as the backend returns it now, and the fields to which the backend did not apply the change.
    Saved(Webhook, Vec<Field>),
    /// Saved, but reading it back failed; this is the webhook as it was sent.
    NotReadBack(Webhook),
    /// The webhook has changed on the backend since it was loaded. Nothing was sent.
    Conflict(Webhook),
    Failed(WriteOutcome, ApiError),
}

impl Api {
    /// Saves a change if the backend still has the webhook as `seen`, then reads it back, because the answer to a save
    /// contains the identifier only. Each of the three steps can be cancelled.
    pub async fn save(self, seen: &Webhook, change: &Change, abort: Abort) -> SaveOutcome {
        let this = self.begin();
        let (id, event) = (&seen.id, Some(&seen.event));
        let missing = || {
            SaveOutcome::Failed(
                WriteOutcome::NotSent,
                ApiError::NotFound(ProblemDetails::default()),
            )
        };
        let before = match this.find(id, event, &abort.signal()).await {
            Ok(Some(webhook)) => webhook,
            Ok(None) => return missing(),
            Err(error) => return SaveOutcome::Failed(WriteOutcome::NotSent, error),
        };
        if !differing_fields(seen, &before).is_empty() {
            return SaveOutcome::Conflict(before);
        }
        let error = match this.patch(id, change, &abort.signal()).await {
            Ok(_) => None,
            Err(ApiError::Offline) => {
                return SaveOutcome::Failed(WriteOutcome::NotSent, ApiError::Offline);
            }
            Err(error) if !error.is_ambiguous() => {
                return SaveOutcome::Failed(WriteOutcome::Rejected, error);
            }
            Err(error) => Some(error),
        };
        match (this.find(id, event, &abort.signal()).await, error) {
            (Ok(Some(after)), None) => {
                let unmet = change.unapplied_changes(&after);
                SaveOutcome::Saved(after, unmet)
            }
            (Ok(Some(after)), Some(error)) => {
                if change.unapplied_changes(&after).is_empty() {
                    SaveOutcome::Saved(after, Vec::new())
                } else if differing_fields(&before, &after).is_empty() {
                    SaveOutcome::Failed(WriteOutcome::NotApplied, error)
                } else {
                    SaveOutcome::Conflict(after)
                }
            }
            (Ok(None) | Err(_), None) => SaveOutcome::NotReadBack(change.applied_to(before)),
            (Ok(None) | Err(_), Some(error)) => SaveOutcome::Failed(WriteOutcome::Unknown, error),
        }
    }
}
