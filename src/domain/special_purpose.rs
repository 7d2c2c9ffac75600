//! The address blocks that are not on the public internet.

use std::net::IpAddr;

/// The first address of a block, the length of its prefix, and whether it is globally reachable.
type Block = (&'static str, u32, bool);

/// Every block of the IANA special-purpose address registries as of 2025-10-09, then multicast and a withdrawn block.
///
/// `true` is what the registries mark as globally reachable; a block without a mark counts as unreachable. Blocks
/// overlap, and the smallest one decides. The blocks of IPv6 addresses that wrap IPv4 addresses are missing, because
/// the wrapped address decides (see `private_host`).
///
/// Sources: <https://www.iana.org/assignments/iana-ipv4-special-registry/> and
/// <https://www.iana.org/assignments/iana-ipv6-special-registry/>; RFC 5771, RFC 4291 and RFC 3879 for the rest.
pub(super) const BLOCKS: [Block; 50] = [
    ("0.0.0.0", 8, false),
    ("0.0.0.0", 32, false),
    ("10.0.0.0", 8, false),
    ("100.64.0.0", 10, false),
    ("127.0.0.0", 8, false),
    ("169.254.0.0", 16, false),
    ("172.16.0.0", 12, false),
    ("192.0.0.0", 24, false),
    ("192.0.0.0", 29, false),
    ("192.0.0.8", 32, false),
    ("192.0.0.9", 32, true),
    ("192.0.0.10", 32, true),
    ("192.0.0.170", 32, false),
    ("192.0.0.171", 32, false),
    ("192.0.2.0", 24, false),
    ("192.31.196.0", 24, true),
    ("192.52.193.0", 24, true),
    ("192.88.99.0", 24, false),
    ("192.88.99.2", 32, false),
    ("192.168.0.0", 16, false),
    ("192.175.48.0", 24, true),
    ("198.18.0.0", 15, false),
    ("198.51.100.0", 24, false),
    ("203.0.113.0", 24, false),
    ("240.0.0.0", 4, false),
    ("255.255.255.255", 32, false),
    ("::1", 128, false),
    ("::", 128, false),
    ("64:ff9b:1::", 48, false),
    ("100::", 64, false),
    ("100:0:0:1::", 64, false),
    ("2001::", 23, false),
    ("2001:1::1", 128, true),
    ("2001:1::2", 128, true),
    ("2001:1::3", 128, true),
    ("2001:2::", 48, false),
    ("2001:3::", 32, true),
    ("2001:4:112::", 48, true),
    ("2001:10::", 28, false),
    ("2001:20::", 28, true),
    ("2001:30::", 28, true),
    ("2001:db8::", 32, false),
    ("2620:4f:8000::", 48, true),
    ("3fff::", 20, false),
    ("5f00::", 16, false),
    ("fc00::", 7, false),
    ("fe80::", 10, false),
    // Multicast.
    ("224.0.0.0", 4, false),
    ("ff00::", 8, false),
    // Site-local addresses.
    ("fec0::", 10, false),
];

/// Returns whether an address is in none of the blocks, or in one that is globally reachable. An address that wraps
/// another one is not unwrapped.
pub(super) fn is_globally_reachable(address: IpAddr) -> bool {
    let (mut longest, mut is_reachable) = (0, true);
    for &(first, length, is_block_reachable) in &BLOCKS {
        let first: Result<IpAddr, _> = first.parse();
        if length >= longest && first.is_ok_and(|first| is_within(address, first, length)) {
            (longest, is_reachable) = (length, is_block_reachable);
        }
    }
    is_reachable
}

fn is_within(address: IpAddr, first: IpAddr, length: u32) -> bool {
    match (address, first) {
        (IpAddr::V4(address), IpAddr::V4(first)) => {
            (address.to_bits() ^ first.to_bits()).leading_zeros() >= length
        }
        (IpAddr::V6(address), IpAddr::V6(first)) => {
            (address.to_bits() ^ first.to_bits()).leading_zeros() >= length
        }
        _ => false,
    }
}
