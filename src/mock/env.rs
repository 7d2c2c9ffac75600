use crate::domain::HostPolicy;
use std::net::IpAddr;

/// What the core may know of the world at the moment of a request. Hosts make it; the core has no clock and no network.
#[derive(Clone, Copy, Debug)]
pub struct Env<'a> {
    /// The time now, RFC 3339 in UTC with milliseconds, such as `2026-11-24T09:30:00.000Z`.
    pub now: &'a str,
    /// The same in milliseconds since 1970.
    pub clock: u64,
    /// Which target addresses are accepted.
    pub host_policy: HostPolicy,
    /// What the host of the request's target URL resolves to, where the host of the core can tell.
    pub resolved: &'a [IpAddr],
    /// Signs what test messages are signed over, in the way of Standard Webhooks; the core has no cryptography.
    pub sign: fn(&str) -> String,
    /// The token that must come with every request; `None` to let everyone in.
    pub token: Option<&'a str>,
}
