use super::clock::{Clock, read_time};
use clap::{Parser, ValueEnum};
use std::{net::IpAddr, path::PathBuf, time::SystemTime};
use webhook_settings::mock::{KNOWN_TERMS, Scenario};

/// The webhook part of ComplyAdvantage Mesh's API, in memory.
#[derive(Debug, Parser)]
#[command(name = "webhook-settings-mock-server")]
pub struct Args {
    /// The address to listen on; anything but loopback lets others on the network in.
    #[arg(long, default_value = "127.0.0.1")]
    pub host: IpAddr,

    /// The port to listen on; 0 picks a free one.
    #[arg(long, default_value_t = 8787)]
    pub port: u16,

    /// How many sample webhooks there are at the start; the same as the scenario `many:N`.
    #[arg(long)]
    pub sample: Option<usize>,

    /// What is out of the ordinary, for every request that does not say otherwise by an `x-webhooks-mock` header:
    /// terms separated by commas, such as `slow:800,create.lost` (the README lists them).
    #[arg(long, default_value = "", value_parser = read_scenario)]
    pub scenario: Scenario,

    /// What becomes of test messages.
    #[arg(long, value_enum, default_value_t = Deliver::Real)]
    pub deliver: Deliver,

    /// Accepts and delivers to private and loopback addresses.
    #[arg(long)]
    pub allow_private: bool,

    /// The bearer token that every request must carry; without this flag, any or none will do.
    #[arg(long)]
    pub token: Option<String>,

    /// The file that the state is kept in: read at the start if there is one, and replaced after every write.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,

    /// A time of RFC 3339 in UTC, such as `2026-11-24T09:30:00Z`, at which the clock stands still: the same calls then
    /// get the same answers from run to run. Delays take their time all the same; a rate limit's window never ends.
    #[arg(long, value_name = "TIME", value_parser = read_time)]
    pub now: Option<SystemTime>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deliver {
    /// They are sent to their targets.
    Real,
    /// Rules on the target's URL decide what would have come of them, as in the browser.
    Simulate,
}

impl Args {
    /// The clock that the answers go by.
    pub fn clock(&self) -> Clock {
        self.now.map_or(Clock::System, Clock::Still)
    }

    /// The scenario that requests meet if they name none.
    pub fn scenario(&self) -> Scenario {
        match self.sample {
            Some(count) => self.scenario.clone().with_samples(count),
            None => self.scenario.clone(),
        }
    }
}

/// Reads a scenario; the error lists every term there is.
pub fn read_scenario(terms: &str) -> Result<Scenario, String> {
    Scenario::parse(terms)
        .map_err(|unknown| format!("{unknown}; it knows {}", KNOWN_TERMS.join(", ")))
}
