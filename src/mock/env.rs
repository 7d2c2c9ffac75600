use crate::domain::HostPolicy;
use std::net::IpAddr;

/// The environment of one request, provided by the host. The core itself has no clock, no network and no cryptography.
#[derive(Clone, Copy, Debug)]
pub struct Env<'a> {
    /// The current time, in RFC 3339 form in UTC with milliseconds, such as `2026-11-24T09:30:00.000Z`.
    pub now: &'a str,
    /// The current time in milliseconds since 1970-01-01 UTC.
    pub clock: u64,
    /// Which hosts target URLs may have.
    pub host_policy: HostPolicy,
    /// The addresses that the host of the request's target URL resolves to; empty if the host can't resolve names.
    pub resolved_addresses: &'a [IpAddr],
    /// Signs the signed content of a test message, as the Standard Webhooks specification requires.
    pub sign: fn(&str) -> String,
    /// The bearer token that every request must have; `None` if none is required.
    pub token: Option<&'a str>,
}
