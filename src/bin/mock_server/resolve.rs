use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use tokio::{net::lookup_host, time::timeout};
use webhook_settings::domain::{HostPolicy, host_of, is_private_address};

/// How long a name may take to resolve. A slower one counts as one that does not resolve.
const RESOLVE_TIMEOUT: Duration = Duration::from_secs(2);

/// Resolves the host of a URL. Returns no addresses if it does not resolve, or if it is an address itself.
pub async fn addresses_of(url: &str) -> Vec<IpAddr> {
    let Some(host) = host_of(url).filter(|host| !is_address(host)) else {
        return Vec::new();
    };
    let found = timeout(RESOLVE_TIMEOUT, lookup_host((host, 0))).await;
    let found = found.ok().and_then(Result::ok).into_iter().flatten();
    found.map(|address| address.ip()).collect()
}

fn is_address(host: &str) -> bool {
    host.starts_with('[') || host.parse::<IpAddr>().is_ok()
}

/// Resolves names for deliveries and drops the addresses that the policy forbids, because a name may resolve to another
/// address now than when the request was validated.
#[derive(Clone, Copy, Debug)]
pub struct PolicyResolver(pub HostPolicy);

impl Resolve for PolicyResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let Self(host_policy) = *self;
        Box::pin(async move {
            let found = lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found
                .filter(|address| {
                    host_policy == HostPolicy::AllowPrivate || !is_private_address(address.ip())
                })
                .collect();
            let allowed: Addrs = Box::new(allowed.into_iter());
            Ok(allowed)
        })
    }
}
