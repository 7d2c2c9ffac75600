use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use tokio::{net::lookup_host, time::timeout};
use webhook_settings::domain::{HostPolicy, host_of, is_private_address};

/// How long a name may take to resolve. One that takes longer is treated as one that does not resolve.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the host of a URL resolves to; nothing if it doesn't, or if it is an address already.
pub async fn addresses_of(url: &str) -> Vec<IpAddr> {
    let Some(host) = host_of(url).filter(|host| !is_address(host)) else {
        return Vec::new();
    };
    let found = timeout(PATIENCE, lookup_host((host, 0))).await;
    let found = found.ok().and_then(Result::ok).into_iter().flatten();
    found.map(|address| address.ip()).collect()
}

fn is_address(host: &str) -> bool {
    host.starts_with('[') || host.parse::<IpAddr>().is_ok()
}

/// Resolves names for deliveries, and leaves out the addresses that may not be delivered to: a name checked before
/// may resolve to another address by the time it is used.
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
