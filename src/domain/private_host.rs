use super::special_purpose::is_globally_reachable;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Returns whether a host, as a URL parser normalises it, is a name or an address that is not on the public internet.
/// Names are not resolved.
pub(super) fn is_private_host(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    // These names always resolve to the loopback address (RFC 6761, section 6.3).
    if host == "localhost" || host.ends_with(".localhost") {
        return true;
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().is_ok_and(is_private_address)
}

/// Returns whether an address is not on the public internet: loopback, private, link-local, multicast, reserved and so
/// on. An IPv6 address that wraps an IPv4 address is judged by the wrapped one.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::is_private_address;
///
/// assert!(is_private_address("10.0.0.8".parse().unwrap()));
/// assert!(is_private_address("2002:a00:8::".parse().unwrap()));
/// assert!(!is_private_address("8.8.8.8".parse().unwrap()));
/// ```
pub fn is_private_address(address: IpAddr) -> bool {
    let wrapped = match address {
        IpAddr::V4(_) => None,
        IpAddr::V6(v6) => wrapped_v4(v6),
    };
    match wrapped {
        Some(inside) => !inside
            .into_iter()
            .all(|v4| is_globally_reachable(v4.into())),
        None => !is_globally_reachable(address),
    }
}

/// The IPv4 address inside an IPv6 address, twice; or the two of Teredo.
fn wrapped_v4(address: Ipv6Addr) -> Option<[Ipv4Addr; 2]> {
    let (one, other) = match address.segments() {
        // Compatible and mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052), and 6to4 (RFC 3056).
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low]
        | [0, 0, 0, 0, 0xffff, 0, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => ([high, low], [high, low]),
        // Teredo (RFC 4380): the server, and the client with its bits inverted.
        [0x2001, 0, high, low, .., client_high, client_low] => {
            ([high, low], [!client_high, !client_low])
        }
        _ => return None,
    };
    let v4 = |[high, low]: [u16; 2]| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    Some([v4(one), v4(other)])
}
