use super::{Env, Operation, random::Random, scenario::SampleData};
use std::collections::BTreeMap;

/// The length of a rate limit's window, in milliseconds of the host's clock.
const WINDOW: u64 = 10_000;

/// How many clients are stored. Every load of a browser tab is a new client.
const MAX_CLIENTS: usize = 64;

/// The state of one client, for example a browser tab. A scenario's faults count each client's calls separately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Client {
    /// The number of all calls.
    pub calls: u32,
    /// The number of calls of each operation.
    pub calls_of: [u32; 4],
    /// The fingerprint of the first call's token. Snapshots include it, so it is never the token itself.
    pub first_token: Option<u64>,
    /// When the current window of a rate limit began, by the host's clock.
    pub window_start: u64,
    pub calls_in_window: u32,
    /// When the last call came, by the host's clock.
    pub last_call: u64,
    /// The generator for delays and faults. Identifiers have another one, so that faults don't change them.
    pub random: Random,
}

/// All clients, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clients(pub BTreeMap<String, Client>);

impl Clients {
    /// Returns the client of this name, or creates it. Drops the longest silent one if there are too many.
    pub fn get_or_create(&mut self, name: &str, data: SampleData, clock: u64) -> &mut Client {
        if !self.0.contains_key(name) && self.0.len() >= MAX_CLIENTS {
            let silent = self.0.iter().min_by_key(|(_, client)| client.last_call);
            if let Some(silent) = silent.map(|(name, _)| name.clone()) {
                self.0.remove(&silent);
            }
        }
        let client = self.0.entry(name.to_owned());
        let client = client.or_insert_with(|| Client::new(data));
        client.last_call = clock;
        client
    }
}

impl Client {
    fn new(data: SampleData) -> Self {
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

    /// Counts a call. Returns the number of all calls and of those of its operation, this one included.
    pub fn count_call(&mut self, operation: Operation) -> (u32, u32) {
        let of_operation = &mut self.calls_of[operation as usize];
        *of_operation += 1;
        self.calls += 1;
        (self.calls, *of_operation)
    }

    /// Returns whether a token is the one of this client's first call.
    pub fn is_first_token(&mut self, authorization: Option<&str>) -> bool {
        let current = fingerprint(authorization.unwrap_or_default());
        *self.first_token.get_or_insert(current) == current
    }

    /// Counts a call against a rate limit. Calls that are over the limit don't count.
    ///
    /// # Errors
    ///
    /// Returns the seconds until the window ends, at least 1, if the call is over the limit.
    pub fn count_against_limit(&mut self, limit: u32, env: &Env<'_>) -> Result<(), u64> {
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

/// FNV-1a with 64 bits (Fowler, Noll and Vo). It distinguishes tokens but does not protect them.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
