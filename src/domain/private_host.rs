use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a host, as a URL parser normalised it, is by its own words not on the public internet.
pub(super) fn is_private_host(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    // RFC 6761 section 6.3: these names always mean the machine itself.
    if host == "localhost" || host.ends_with(".localhost") {
        return true;
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().is_ok_and(is_private_address)
}

/// Whether an address is loopback, private, link-local or unspecified
/// (the IANA special-purpose address registries, as far as they name networks of one's own).
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
        // RFC 6598: shared address space behind carrier-grade NAT.
        || (a == 100 && (64..128).contains(&b))
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    if address.is_unspecified() || address.is_loopback() {
        return true;
    }
    // An IPv4 address in IPv6 clothes: mapped (RFC 4291) or translated by NAT64 (RFC 6052).
    let wrapped = matches!(
        segments,
        [0, 0, 0, 0, 0, 0xffff, _, _] | [0x64, 0xff9b, 0, 0, 0, 0, _, _]
    );
    if wrapped {
        let [.., a, b, c, d] = address.octets();
        return is_private_v4(Ipv4Addr::new(a, b, c, d));
    }
    let first = segments[0];
    // Unique local, link-local, and the withdrawn site-local range.
    (first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80 || (first & 0xffc0) == 0xfec0
}
