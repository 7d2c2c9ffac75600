use clap::{Parser, ValueEnum};
use std::net::IpAddr;

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

    /// How many sample webhooks there are at the start.
    #[arg(long, default_value_t = 12)]
    pub sample: usize,

    /// Decides the identifiers: the same seed and requests give the same ones.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,

    /// What becomes of test messages.
    #[arg(long, value_enum, default_value_t = Deliver::Real)]
    pub deliver: Deliver,

    /// Accepts and delivers to private and loopback addresses.
    #[arg(long)]
    pub allow_private: bool,

    /// The bearer token that every request must carry; without this flag, any or none will do.
    #[arg(long)]
    pub token: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deliver {
    /// They are sent to their targets.
    Real,
    /// Rules on the target's URL decide what would have come of them, as in the browser.
    Simulate,
}
