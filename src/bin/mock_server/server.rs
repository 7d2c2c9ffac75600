use super::args::{Args, Deliver};
use super::backend::Backend;
use super::clock::Clock;
use super::deliver::Deliverer;
use super::hold_gate::HoldGate;
use std::{
    net::IpAddr,
    time::{Duration, UNIX_EPOCH},
};
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{Env, Scenario, sign};

/// What all requests share.
#[derive(Debug)]
pub struct Server {
    pub backend: Backend,
    pub clock: Clock,
    pub gate: HoldGate,
    pub scenario: Scenario,
    host_policy: HostPolicy,
    pub token: Option<String>,
    /// `None` if deliveries are simulated.
    pub deliverer: Option<Deliverer>,
    pub read_timeout: Duration,
    /// Whether requests below `/__mock` control the server.
    pub has_control: bool,
}

/// A time, as the core takes it.
#[derive(Debug)]
pub struct Moment {
    now: String,
    clock: u64,
}

impl Server {
    /// # Errors
    ///
    /// Returns a message for the user if the data file or the HTTP client can't be set up.
    pub fn new(args: &Args) -> Result<Self, String> {
        let host_policy = HostPolicy::from_allow_private(args.allow_private);
        Ok(Self {
            backend: Backend::open(args.data.as_deref())?,
            clock: Clock::new(args.now),
            gate: HoldGate::new(),
            scenario: args.scenario(),
            host_policy,
            token: args.token.clone(),
            deliverer: match args.deliver {
                Deliver::Real => Some(Deliverer::new(host_policy)?),
                Deliver::Simulate => None,
            },
            read_timeout: args.read_timeout(),
            has_control: args.control,
        })
    }

    /// The time of the server's clock.
    pub fn moment(&self) -> Moment {
        let clock = self.clock.now();
        let time = UNIX_EPOCH + Duration::from_millis(clock);
        let now = humantime::format_rfc3339_millis(time).to_string();
        Moment { now, clock }
    }

    /// The environment of a request at a time.
    pub fn env<'a>(&'a self, moment: &'a Moment, resolved_addresses: &'a [IpAddr]) -> Env<'a> {
        Env {
            now: &moment.now,
            clock: moment.clock,
            host_policy: self.host_policy,
            resolved_addresses,
            sign,
            token: self.token.as_deref(),
        }
    }
}
