//! Which pages and programs may use the server. Pages of other sites must not, although the browser can reach it.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Response, StatusCode, Uri, header},
    middleware::Next,
};
use std::{net::IpAddr, sync::Arc};

/// Allows every origin.
const ANY: &str = "*";

/// The rules for the headers `Host` and `Origin`.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Whether only this machine can connect. A name that leads here can then only be one that an attacker has set up
    /// (DNS rebinding), unless it is listed.
    is_loopback: bool,
    /// The names that the server has beside those of loopback, in lower case and without a port.
    hosts: Vec<String>,
    /// The allowed origins beside those on this server's hosts.
    origins: Vec<String>,
}

impl Rules {
    pub fn new(address: IpAddr, hosts: &[String], origins: &[String]) -> Self {
        let normalise = |origin: &String| origin.trim_end_matches('/').to_ascii_lowercase();
        Self {
            is_loopback: address.is_loopback(),
            hosts: hosts.iter().map(|host| host.to_ascii_lowercase()).collect(),
            origins: origins.iter().map(normalise).collect(),
        }
    }

    /// Returns whether a page of an origin may send requests.
    pub fn allows_origin(&self, origin: &str) -> bool {
        let origin = origin.to_ascii_lowercase();
        let is_listed = |listed: &String| listed == ANY || *listed == origin;
        let authority = origin
            .strip_prefix("http://")
            .or_else(|| origin.strip_prefix("https://"));
        self.origins.iter().any(is_listed)
            || authority.is_some_and(|authority| self.is_own_host(authority))
    }

    fn allows_host(&self, authority: &str) -> bool {
        !self.is_loopback || self.is_own_host(&authority.to_ascii_lowercase())
    }

    /// Whether an authority, in lower case, names this machine. Ports don't count: they change on the way through
    /// containers, tunnels and proxies.
    fn is_own_host(&self, authority: &str) -> bool {
        is_loopback(authority) || self.hosts.iter().any(|own| own == without_port(authority))
    }

    fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), (StatusCode, &'static str)> {
        if !all_hosts(uri, headers, |host| self.allows_host(host)) {
            let message = "This server has another name. Its flag --allow-host names further ones.";
            return Err((StatusCode::MISDIRECTED_REQUEST, message));
        }
        let allows = |origin| self.allows_origin(origin);
        if headers.contains_key(header::ORIGIN)
            && !single(headers, header::ORIGIN).is_some_and(allows)
        {
            let message = "Pages of this origin may not use this server. Its flag --allow-origin names further ones.";
            return Err((StatusCode::FORBIDDEN, message));
        }
        Ok(())
    }
}

/// Whether the hosts that a request names, of which it has at least one, are all allowed.
pub fn all_hosts(uri: &Uri, headers: &HeaderMap, allows: impl Fn(&str) -> bool) -> bool {
    let host = single(headers, header::HOST);
    // A request whose target is a whole URL names the host a second time.
    let hosts = [host, uri.authority().map_or(host, |it| Some(it.as_str()))];
    hosts.into_iter().all(|host| host.is_some_and(&allows))
}

/// Whether an authority, in lower case, is a name or an address of loopback, with any port.
pub fn is_loopback(authority: &str) -> bool {
    let host = without_port(authority);
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || host.ends_with(".localhost")
        || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Returns a header that is there exactly once.
fn single(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).into_iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

/// Rejects requests before anything else is done for them.
pub async fn check(
    State(rules): State<Arc<Rules>>,
    request: Request,
    next: Next,
) -> Response<Body> {
    match rules.check(request.uri(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err((status, message)) => {
            let mut response = Response::new(Body::from(message));
            *response.status_mut() = status;
            response
        }
    }
}
