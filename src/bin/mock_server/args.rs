use super::clock::parse_time;
use clap::{Parser, ValueEnum, value_parser};
use std::{
    net::IpAddr,
    path::PathBuf,
    time::{Duration, SystemTime},
};
use webhook_settings::mock::{KNOWN_TERMS, MAX_SAMPLES, Scenario};

/// The webhook part of ComplyAdvantage Mesh's API, in memory.
#[derive(Debug, Parser)]
#[command(name = "webhook-settings-mock-server")]
pub struct Args {
    /// The address to listen on. With any other than a loopback address, the network can connect.
    #[arg(long, default_value = "127.0.0.1")]
    pub host: IpAddr,

    /// The port to listen on; 0 chooses a free one.
    #[arg(long, default_value_t = 8787)]
    pub port: u16,

    /// A further name that requests may call this server by, beside those of loopback; can be given several times. A
    /// server that the network can connect to takes any name.
    #[arg(long, value_name = "NAME")]
    pub allow_host: Vec<String>,

    /// An origin whose pages may use this server, such as `https://app.example.com`, or `*` for all; can be given
    /// several times. Pages on loopback, and on the hosts of `--allow-host`, always may.
    #[arg(long, value_name = "ORIGIN")]
    pub allow_origin: Vec<String>,

    /// The seconds in which a client has to send the head of a request, and those for its body.
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = value_parser!(u64).range(1..=3600))]
    pub read_timeout: u64,

    /// The number of sample webhooks at the start, up to 100000; the same as the scenario `many:N`.
    #[arg(long, value_parser = parse_sample)]
    pub sample: Option<usize>,

    /// The scenario of every request without an `x-webhooks-mock` header: terms separated by commas, such as
    /// `slow:800,create.lost`. The README lists them. Only requests with the right token can name their own.
    #[arg(long, default_value = "", value_parser = parse_scenario)]
    pub scenario: Scenario,

    /// Whether test messages are delivered.
    #[arg(long, value_enum, default_value_t = Deliver::Real)]
    pub deliver: Deliver,

    /// Accept target URLs with private and loopback addresses, and deliver to them.
    #[arg(long)]
    pub allow_private: bool,

    /// The bearer token that every request must have; without this flag, requests need none.
    #[arg(long)]
    pub token: Option<String>,

    /// The file that stores the state: read at the start if it exists, and replaced after every write.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,

    /// Stop the clock at a time of RFC 3339 in UTC, such as `2026-11-24T09:30:00Z`: the same calls then get the same
    /// replies in every run. Delays still take their time, and the window of a rate limit never ends.
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    pub now: Option<SystemTime>,

    /// Answer requests below `/__mock/`, by which tests control this server: reset, seed, snapshot, restore, fail,
    /// hold, release, journal, received and clock. They need a loopback `Host`; pages are not answered.
    #[arg(long)]
    pub control: bool,
}

/// Whether test messages are delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deliver {
    /// Send them to their targets.
    Real,
    /// Derive the result from the target's URL, as in the browser.
    Simulate,
}

impl Args {
    /// How long a client may take to send the head of a request, and how long for its body.
    pub fn read_timeout(&self) -> Duration {
        Duration::from_secs(self.read_timeout)
    }

    /// The scenario of requests that name none.
    pub fn scenario(&self) -> Scenario {
        match self.sample {
            Some(count) => self.scenario.clone().with_sample_count(count),
            None => self.scenario.clone(),
        }
    }
}

fn parse_sample(count: &str) -> Result<usize, String> {
    let count = count.parse().ok().filter(|count| *count <= MAX_SAMPLES);
    count.ok_or_else(|| format!("it is no number from 0 to {MAX_SAMPLES}"))
}

/// Parses a scenario. The error message lists all terms.
pub fn parse_scenario(terms: &str) -> Result<Scenario, String> {
    Scenario::parse(terms)
        .map_err(|unknown| format!("{unknown}; it knows {}", KNOWN_TERMS.join(", ")))
}
