use super::{Answer, Lookup, Step};
use crate::client::{self, ApiError, Request, TieBreak, WriteOutcome};
use crate::domain::{Change, Field, Webhook, differing_fields};

/// Saves a change if the backend still has the webhook as the user saw it, then reads it back, because the answer to an
/// update contains the identifier only.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | comparing | the webhook as seen | send the update |
/// | comparing | it has changed | finish: [`UpdateOutcome::Conflict`] |
/// | comparing | there is none, or a failure | finish: [`WriteOutcome::NotSent`] |
/// | sending | success, or it is unknown whether it was carried out | read it back |
/// | sending | a clear refusal | finish: [`WriteOutcome::Rejected`] |
/// | reading back after a success | the webhook | finish: [`UpdateOutcome::Saved`] |
/// | reading back after a success | there is none, or a failure | finish: [`UpdateOutcome::NotReadBack`] |
/// | reading back after a lost answer | it has the new values | finish: [`UpdateOutcome::Saved`] |
/// | reading back after a lost answer | it has the old values | finish: [`WriteOutcome::NotApplied`] |
/// | reading back after a lost answer | it has others | finish: [`UpdateOutcome::Conflict`] |
/// | reading back after a lost answer | there is none, or a failure | finish: [`WriteOutcome::Unknown`] |
#[derive(Clone, Debug)]
pub struct Update {
    seen: Webhook,
    change: Change,
    tie_break: TieBreak,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    Comparing(Box<Lookup>),
    Sending(Webhook),
    /// The webhook before the update, and why there was no clear answer.
    ReadingBack(Box<Lookup>, Webhook, Option<ApiError>),
}

/// The outcome of an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateOutcome {
    /// The webhook as the backend returns it now, and the fields to which the backend did not apply the change.
    Saved(Webhook, Vec<Field>),
    /// Saved, but reading it back failed; this is the webhook as it was sent.
    NotReadBack(Webhook),
    /// The webhook has changed on the backend since it was loaded. Nothing was sent.
    Conflict(Webhook),
    /// The webhook is unchanged, or it is not known whether it is.
    Failed(WriteOutcome, ApiError),
}

impl Update {
    /// Starts an update of the webhook that the user saw as `seen`.
    pub fn new(seen: Webhook, change: Change, tie_break: TieBreak) -> Self {
        let lookup = Lookup::find(&seen.id, Some(&seen.event), tie_break);
        Self {
            seen,
            change,
            tie_break,
            state: State::Comparing(Box::new(lookup)),
        }
    }

    /// How the backend can break ties, as far as this has found out.
    pub fn tie_break(&self) -> TieBreak {
        self.tie_break
    }

    /// The first request.
    pub fn first(&self) -> Request {
        self.lookup().first()
    }

    /// Takes the answer to the last request.
    pub fn next(&mut self, answer: Answer) -> Step<UpdateOutcome> {
        let lookup = match &mut self.state {
            State::Sending(before) => {
                let before = before.clone();
                return self.sent(answer, before);
            }
            State::Comparing(lookup) | State::ReadingBack(lookup, ..) => lookup,
        };
        let step = lookup.next(answer);
        self.tie_break = lookup.tie_break();
        let found = match step {
            Step::Send(request) => return Step::Send(request),
            Step::Finish(rows) => rows.map(|rows| rows.webhooks.into_iter().next()),
        };
        match &self.state {
            State::ReadingBack(_, before, error) => {
                Step::Finish(self.read_back(found, before, error.clone()))
            }
            _ => self.compared(found),
        }
    }

    fn lookup(&self) -> Lookup {
        Lookup::find(&self.seen.id, Some(&self.seen.event), self.tie_break)
    }

    fn compared(&mut self, found: Result<Option<Webhook>, ApiError>) -> Step<UpdateOutcome> {
        let before = match found {
            Ok(Some(webhook)) => webhook,
            Ok(None) => return not_sent(ApiError::NotFound(Box::default())),
            Err(error) => return not_sent(error),
        };
        if !differing_fields(&self.seen, &before).is_empty() {
            return Step::Finish(UpdateOutcome::Conflict(before));
        }
        let request = client::update(&before.id, &self.change);
        self.state = State::Sending(before);
        Step::Send(request)
    }

    fn sent(&mut self, answer: Answer, before: Webhook) -> Step<UpdateOutcome> {
        let error = match answer.and_then(|reply| client::read_updated(&reply)) {
            Ok(_) => None,
            Err(error) if error.is_ambiguous() => Some(error),
            Err(error) => {
                return Step::Finish(UpdateOutcome::Failed(WriteOutcome::Rejected, error));
            }
        };
        let lookup = self.lookup();
        let request = lookup.first();
        self.state = State::ReadingBack(Box::new(lookup), before, error);
        Step::Send(request)
    }

    fn read_back(
        &self,
        found: Result<Option<Webhook>, ApiError>,
        before: &Webhook,
        error: Option<ApiError>,
    ) -> UpdateOutcome {
        match (found, error) {
            (Ok(Some(after)), None) => {
                let unapplied = self.change.unapplied_changes(&after);
                UpdateOutcome::Saved(after, unapplied)
            }
            (Ok(Some(after)), Some(error)) => {
                if self.change.unapplied_changes(&after).is_empty() {
                    UpdateOutcome::Saved(after, Vec::new())
                } else if differing_fields(before, &after).is_empty() {
                    UpdateOutcome::Failed(WriteOutcome::NotApplied, error)
                } else {
                    UpdateOutcome::Conflict(after)
                }
            }
            (Ok(None) | Err(_), None) => {
                UpdateOutcome::NotReadBack(self.change.applied_to(before.clone()))
            }
            (Ok(None) | Err(_), Some(error)) => UpdateOutcome::Failed(WriteOutcome::Unknown, error),
        }
    }
}

fn not_sent(error: ApiError) -> Step<UpdateOutcome> {
    Step::Finish(UpdateOutcome::Failed(WriteOutcome::NotSent, error))
}
