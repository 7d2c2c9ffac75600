use super::{Method, Request};
use std::time::Duration;

/// How often a request is sent again before the person is told that it failed, for each of the two reasons.
const MAX_REPEATS: u32 = 3;

/// The first back-off; each next one is twice as long.
const FIRST_PAUSE: u32 = 1000;

/// A pause longer than this is not waited for: the person is told instead.
const LONGEST_PAUSE: u64 = 120;

/// What came of sending a request once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A reply, and the seconds that its `Ratelimit-Reset` names.
    Replied { status: u16, reset_in: Option<u64> },
    /// The connection gave none.
    NoAnswer,
    /// Whatever sending again would not mend: no network at all, a limit of time passed, a person who cancelled.
    Final,
}

/// What to do after an [`Outcome`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Take what came.
    Finish,
    /// Send the same once more after a pause.
    Wait(Pause),
}

/// How long to wait before the next attempt, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    pub reason: PauseReason,
    pub milliseconds: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseReason {
    /// No answer, or one of a gateway in trouble.
    Unanswered,
    /// Too many requests.
    Limited,
}

/// The attempts at one request: decides what is sent again, and when. Knows no clock and sends nothing itself.
///
/// A list and an update can be repeated without harm: an update carries the values themselves, not a difference.
/// A create or a test can't, unless the backend says that it has not begun with it (429).
#[derive(Clone, Debug)]
pub struct Attempts {
    is_repeatable: bool,
    unanswered: u32,
    limited: u32,
}

impl Attempts {
    pub fn of(request: &Request) -> Self {
        Self {
            is_repeatable: request.method != Method::Post,
            unanswered: 0,
            limited: 0,
        }
    }

    /// What to do now. `jitter` is a random number from 0 to 999: pauses of many tabs must not end together.
    pub fn after(&mut self, outcome: Outcome, jitter: u32) -> Next {
        match outcome {
            Outcome::Replied {
                status: 429,
                reset_in,
            } => self.wait_for_limit(reset_in),
            Outcome::Replied {
                status: 502..=504, ..
            }
            | Outcome::NoAnswer
                if self.is_repeatable =>
            {
                self.back_off(jitter)
            }
            _ => Next::Finish,
        }
    }

    fn wait_for_limit(&mut self, reset_in: Option<u64>) -> Next {
        let own = u64::from(FIRST_PAUSE / 1000) << self.limited;
        let seconds = reset_in.unwrap_or(own).max(1);
        if self.limited == MAX_REPEATS || seconds > LONGEST_PAUSE {
            return Next::Finish;
        }
        self.limited += 1;
        Next::Wait(Pause {
            reason: PauseReason::Limited,
            milliseconds: u32::try_from(seconds * 1000).unwrap_or(u32::MAX),
        })
    }

    fn back_off(&mut self, jitter: u32) -> Next {
        if self.unanswered == MAX_REPEATS {
            return Next::Finish;
        }
        let whole = FIRST_PAUSE << self.unanswered;
        self.unanswered += 1;
        Next::Wait(Pause {
            reason: PauseReason::Unanswered,
            // From three quarters of the pause to the whole of it.
            milliseconds: whole - whole / 4 * jitter.min(999) / 1000,
        })
    }
}

/// How long one attempt may take. A test waits for a target that has five seconds itself, and may be tried several times.
pub fn time_limit(request: &Request) -> Duration {
    let is_test = request.target.ends_with("/test");
    Duration::from_secs(if is_test { 30 } else { 15 })
}
