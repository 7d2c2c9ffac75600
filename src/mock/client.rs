use super::{Env, Operation, random::Random, scenario::Data};

/// How long a rate limit's window is, in milliseconds of the host's clock.
pub(super) const WINDOW: u64 = 10_000;

/// What the backend remembers of one client, a browser tab say: its scenario's faults count that client's calls only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Client {
    pub calls: u32,
    pub calls_of: [u32; 4],
    /// The fingerprint of the first call's token. Never the token itself: this is part of snapshots.
    pub first_token: Option<u64>,
    pub window_start: u64,
    pub calls_in_window: u32,
    /// On the host's clock.
    pub last_call: u64,
    /// Jitter and faults; apart from the identifiers', so that a fault does not change them.
    pub random: Random,
}

impl Client {
    pub fn new(data: Data) -> Self {
        Self {
            calls: 0,
            calls_of: [0; 4],
            first_token: None,
            window_start: 0,
            calls_in_window: 0,
            last_call: 0,
            random: Random::new(data.seed ^ 0x6661_756c_7473),
        }
    }

    /// Counts a call; gives how many there have been, in all and of its operation, this one included.
    pub fn count(&mut self, operation: Operation) -> (u32, u32) {
        let of_operation = &mut self.calls_of[operation as usize];
        *of_operation += 1;
        self.calls += 1;
        (self.calls, *of_operation)
    }

    /// Whether a token is the one that this client began with.
    pub fn is_first_token(&mut self, authorization: Option<&str>) -> bool {
        let now = fingerprint(authorization.unwrap_or_default());
        *self.first_token.get_or_insert(now) == now
    }

    /// Counts a call against a limit; the error is how many seconds are left of the window, and only answered calls count.
    pub fn spend(&mut self, limit: u32, env: &Env<'_>) -> Result<(), u64> {
        let elapsed = env.clock.saturating_sub(self.window_start);
        if elapsed >= WINDOW {
            self.window_start = env.clock;
            self.calls_in_window = 0;
        }
        if self.calls_in_window >= limit {
            let left = (self.window_start + WINDOW).saturating_sub(env.clock);
            return Err(left.div_ceil(1000).max(1));
        }
        self.calls_in_window += 1;
        Ok(())
    }
}

/// FNV-1a (Fowler, Noll and Vo), 64 bits: tells two tokens apart; no secret can be kept by it, and none is.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
