use super::{Answer, Collected, Coverage, CreateOutcome, Lookup, Step};
use crate::client::{self, ApiError, PendingCreate, Request, TieBreak, WriteOutcome};
use crate::domain::{EventType, NewWebhook};

/// Creates a webhook, and looks in the list whether it exists if the answer is lost or the request is cancelled.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | checking an earlier create with these values | its webhook is in the list | finish with it |
/// | checking another earlier create | its webhook is in the list | [`CreateOutcome::EarlierRequestSucceeded`] |
/// | checking an earlier create | one is in the list that may be its webhook | [`CreateOutcome::Ambiguous`] |
/// | checking an earlier create | it is not | list before the create, or send it if the values are the same |
/// | checking an earlier create | failure, or rows have moved | finish: [`WriteOutcome::Unknown`] |
/// | listing before the create | success, or 403 | send the create |
/// | listing before the create | another failure | finish: [`WriteOutcome::NotSent`] |
/// | sending | success | finish: [`CreateOutcome::Created`] |
/// | sending | a clear refusal | finish: [`WriteOutcome::Rejected`] |
/// | sending | it is unknown whether it was carried out | check the outcome |
/// | checking the outcome | one new webhook with these values | finish: [`CreateOutcome::FoundAfterLostAnswer`] |
/// | checking the outcome | several, or one that may be older, or have changed | [`CreateOutcome::Ambiguous`] |
/// | checking the outcome | none | finish: [`WriteOutcome::NotApplied`] |
/// | checking the outcome | failure, or none and rows have moved | finish: [`WriteOutcome::Unknown`] |
#[derive(Clone, Debug)]
pub struct Create {
    webhook: NewWebhook,
    tie_break: TieBreak,
    pending: Option<PendingCreate>,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    CheckingEarlier(Lookup),
    ListingBefore(Lookup),
    Sending,
    CheckingOutcome(Lookup, ApiError),
}

impl Create {
    /// Starts a create. `pending` is a previous one whose outcome is unknown: it is looked up before anything is sent.
    pub fn new(webhook: NewWebhook, pending: Option<PendingCreate>, tie_break: TieBreak) -> Self {
        let event = match &pending {
            Some(pending) => EventType::parse(&pending.event),
            None => webhook.event().clone(),
        };
        let lookup = Lookup::all(Some(&event), tie_break);
        Self {
            webhook,
            tie_break,
            state: match pending {
                Some(_) => State::CheckingEarlier(lookup),
                None => State::ListingBefore(lookup),
            },
            pending,
        }
    }

    /// The create whose outcome is unknown, if there is one. It has to be stored before each request is sent, so that
    /// it survives a reload.
    pub fn pending(&self) -> Option<&PendingCreate> {
        self.pending.as_ref()
    }

    /// Whether the create was sent, and its outcome is being looked up.
    pub fn is_checking_outcome(&self) -> bool {
        matches!(self.state, State::CheckingOutcome(..))
    }

    /// How the backend breaks ties, as far as it is known.
    pub fn tie_break(&self) -> TieBreak {
        self.tie_break
    }

    /// The first request.
    pub fn first(&self) -> Request {
        match &self.state {
            State::CheckingEarlier(lookup)
            | State::ListingBefore(lookup)
            | State::CheckingOutcome(lookup, _) => lookup.first(),
            State::Sending => client::create(&self.webhook),
        }
    }

    /// Takes the answer to the last request.
    pub fn next(&mut self, answer: Answer) -> Step<CreateOutcome> {
        match &mut self.state {
            State::Sending => self.sent(answer),
            State::CheckingEarlier(lookup)
            | State::ListingBefore(lookup)
            | State::CheckingOutcome(lookup, _) => {
                let step = lookup.next(answer);
                self.tie_break = lookup.tie_break();
                match step {
                    Step::Send(request) => Step::Send(request),
                    Step::Finish(listed) => self.listed(listed),
                }
            }
        }
    }

    fn listed(&mut self, listed: Result<Collected, ApiError>) -> Step<CreateOutcome> {
        match (&self.state, listed) {
            (State::CheckingEarlier(_), Ok(listed)) => self.earlier_checked(&listed),
            (State::CheckingEarlier(_), Err(error)) => failed(WriteOutcome::Unknown, error),
            (State::ListingBefore(_), Ok(listed)) => {
                let mut pending = PendingCreate::new(&self.webhook, &listed.webhooks);
                pending.is_before_complete = listed.coverage != Coverage::Moved;
                self.send(pending)
            }
            // A user who may create but not view gets no lookup later. That is no reason to reject the create.
            (State::ListingBefore(_), Err(ApiError::Forbidden(_))) => {
                self.send(PendingCreate::new(&self.webhook, &[]))
            }
            (State::ListingBefore(_), Err(error)) => failed(WriteOutcome::NotSent, error),
            (State::CheckingOutcome(_, error), listed) => {
                self.outcome_checked(listed, error.clone())
            }
            (State::Sending, _) => unreachable!("no lookup runs while a create is sent"),
        }
    }

    fn earlier_checked(&mut self, listed: &Collected) -> Step<CreateOutcome> {
        let Some(pending) = &self.pending else {
            return self.list_before();
        };
        let is_same = pending.is_same_request(&self.webhook);
        if let Some(outcome) = CreateOutcome::after_lost_answer(pending, listed, is_same) {
            self.pending = None;
            return Step::Finish(outcome);
        }
        if listed.coverage == Coverage::Moved {
            return failed(WriteOutcome::Unknown, ApiError::ListChanged);
        }
        if is_same {
            let pending = pending.clone();
            return self.send(pending);
        }
        self.pending = None;
        self.list_before()
    }

    fn list_before(&mut self) -> Step<CreateOutcome> {
        let lookup = Lookup::all(Some(self.webhook.event()), self.tie_break);
        let request = lookup.first();
        self.state = State::ListingBefore(lookup);
        Step::Send(request)
    }

    fn send(&mut self, pending: PendingCreate) -> Step<CreateOutcome> {
        self.pending = Some(pending);
        self.state = State::Sending;
        Step::Send(client::create(&self.webhook))
    }

    fn sent(&mut self, answer: Answer) -> Step<CreateOutcome> {
        let error = match answer.and_then(|reply| client::read_created(&reply)) {
            Ok(created) => {
                self.pending = None;
                return Step::Finish(CreateOutcome::Created(created));
            }
            Err(error) if error.is_ambiguous() => error,
            Err(error) => {
                self.pending = None;
                return failed(WriteOutcome::Rejected, error);
            }
        };
        let lookup = Lookup::all(Some(self.webhook.event()), self.tie_break);
        let request = lookup.first();
        self.state = State::CheckingOutcome(lookup, error);
        Step::Send(request)
    }

    fn outcome_checked(
        &mut self,
        listed: Result<Collected, ApiError>,
        error: ApiError,
    ) -> Step<CreateOutcome> {
        let (Ok(listed), Some(pending)) = (listed, &self.pending) else {
            return failed(WriteOutcome::Unknown, error);
        };
        match CreateOutcome::after_lost_answer(pending, &listed, true) {
            Some(outcome) => {
                self.pending = None;
                Step::Finish(outcome)
            }
            None if listed.coverage == Coverage::Moved => failed(WriteOutcome::Unknown, error),
            None => failed(WriteOutcome::NotApplied, error),
        }
    }
}

fn failed(outcome: WriteOutcome, error: ApiError) -> Step<CreateOutcome> {
    Step::Finish(CreateOutcome::Failed(outcome, error))
}
