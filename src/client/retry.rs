use super::{Method, Request};

/// How often a request is sent again, for each [`PauseReason`].
const MAX_RETRIES: u32 = 3;

/// The first pause in milliseconds. Each further pause is twice as long.
const FIRST_PAUSE: u32 = 1000;

/// The longest pause in seconds. If the backend asks for a longer one, the request fails at once.
const LONGEST_PAUSE: u64 = 120;

/// The outcome of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptOutcome {
    /// The backend replied.
    Replied {
        /// The HTTP status code.
        status: u16,
        /// The seconds in the `Ratelimit-Reset` header.
        reset_in: Option<u64>,
    },
    /// The connection failed or ended without a response.
    NoResponse,
    /// A failure that another attempt can't fix: the browser is offline, the attempt timed out, or the user cancelled.
    Final,
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryDecision {
    /// Return the last outcome.
    Finish,
    /// Send the same request again after a pause.
    Wait(Pause),
}

/// The pause before the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Why there is a next attempt.
    pub reason: PauseReason,
    /// The length of the pause.
    pub milliseconds: u32,
}

/// Why a request is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseReason {
    /// No response, or a gateway's 502, 503 or 504.
    Unanswered,
    /// 429: too many requests.
    RateLimited,
}

/// The attempts at one request: decides whether and when it is sent again. Reads no clock and sends nothing.
///
/// A list and an update can be repeated safely: an update carries new values, not differences. A create and a test are
/// repeated only after 429, because then the backend has not processed them.
///
/// # Examples
///
/// ```
/// use webhook_settings::client::{self, AttemptOutcome, Attempts, ListQuery, RetryDecision, TieBreak};
///
/// let tie_break = TieBreak::Identifier;
/// let query = ListQuery { page: 1, size: 25, sort: "name", tie_break, event: None };
/// let mut attempts = Attempts::new(&client::list(&query));
/// let RetryDecision::Wait(pause) = attempts.after(AttemptOutcome::NoResponse, 0) else {
///     panic!("a list is sent again");
/// };
/// assert_eq!(pause.milliseconds, 1000);
/// ```
#[derive(Clone, Debug)]
pub struct Attempts {
    is_repeatable: bool,
    unanswered: u32,
    rate_limited: u32,
}

impl Attempts {
    /// Starts with no attempt made.
    pub fn new(request: &Request) -> Self {
        Self {
            is_repeatable: request.method != Method::Post,
            unanswered: 0,
            rate_limited: 0,
        }
    }

    /// Returns what to do after an attempt.
    ///
    /// `jitter` is a random number from 0 to 999, so that many tabs don't send again at the same moment.
    pub fn after(&mut self, outcome: AttemptOutcome, jitter: u32) -> RetryDecision {
        match outcome {
            AttemptOutcome::Replied {
                status: 429,
                reset_in,
            } => self.wait_for_reset(reset_in),
            AttemptOutcome::Replied {
                status: 502..=504, ..
            }
            | AttemptOutcome::NoResponse
                if self.is_repeatable =>
            {
                self.back_off(jitter)
            }
            _ => RetryDecision::Finish,
        }
    }

    fn wait_for_reset(&mut self, reset_in: Option<u64>) -> RetryDecision {
        let default = u64::from(FIRST_PAUSE / 1000) << self.rate_limited;
        let seconds = reset_in.unwrap_or(default).max(1);
        if self.rate_limited == MAX_RETRIES || seconds > LONGEST_PAUSE {
            return RetryDecision::Finish;
        }
        self.rate_limited += 1;
        RetryDecision::Wait(Pause {
            reason: PauseReason::RateLimited,
            milliseconds: u32::try_from(seconds * 1000).unwrap_or(u32::MAX),
        })
    }

    fn back_off(&mut self, jitter: u32) -> RetryDecision {
        if self.unanswered == MAX_RETRIES {
            return RetryDecision::Finish;
        }
        let longest = FIRST_PAUSE << self.unanswered;
        self.unanswered += 1;
        RetryDecision::Wait(Pause {
            reason: PauseReason::Unanswered,
            // Jitter shortens the pause by up to a quarter.
            milliseconds: longest - longest / 4 * jitter.min(999) / 1000,
        })
    }
}
