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

/// Returns whether an address is loopback, private, link-local, shared or unspecified,
/// after the IANA special-purpose address registries.
pub fn is_private_address(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_private_v4(v4),
        IpAddr::V6(v6) => is_private_v6(v6),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, ..] = address.octets();
    a == 0
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_broadcast()
        // Shared address space behind carrier-grade NAT (RFC 6598).
        || (a == 100 && (64..128).contains(&b))
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    if address.is_unspecified() || address.is_loopback() {
        return true;
    }
    // An IPv4 address inside an IPv6 one: mapped (RFC 4291) or translated by NAT64 (RFC 6052).
    let embeds_v4 = matches!(
        segments,
        [0, 0, 0, 0, 0, 0xffff, _, _] | [0x64, 0xff9b, 0, 0, 0, 0, _, _]
    );
    if embeds_v4 {
        let [.., a, b, c, d] = address.octets();
        return is_private_v4(Ipv4Addr::new(a, b, c, d));
    }
    let first = segments[0];
    // Unique local and link-local addresses, and the deprecated site-local range.
    (first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80 || (first & 0xffc0) == 0xfec0
}
