//! Whether a server could send a reply that a test injects.

use crate::client::Reply;

/// Headers that the connection sets. HTTP/2 forbids most of them (RFC 9113, section 8.2.2).
const OF_CONNECTION: [&str; 5] = [
    "connection",
    "content-length",
    "keep-alive",
    "transfer-encoding",
    "upgrade",
];

/// Checks a reply.
///
/// # Errors
///
/// Returns why no server could send it.
pub(super) fn check(reply: &Reply) -> Result<(), &'static str> {
    if !(200..=599).contains(&reply.status) {
        return Err("an answer has a whole number from 200 to 599 as its status");
    }
    // RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5.
    if matches!(reply.status, 204 | 205 | 304) && !reply.body.is_empty() {
        return Err("an answer with the status 204, 205 or 304 has no body");
    }
    for (name, value) in &reply.headers {
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err("no header can have the name of one of these");
        }
        if !value.chars().all(is_in_value) {
            return Err("no header can have the value of one of these");
        }
        if OF_CONNECTION
            .iter()
            .any(|own| name.eq_ignore_ascii_case(own))
        {
            return Err("the connection itself sets one of these headers");
        }
    }
    Ok(())
}

/// Whether a byte may be in a header's name (RFC 9110, section 5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a character may be in a header's value. Values are bytes, which browsers read and write as Latin-1.
fn is_in_value(character: char) -> bool {
    matches!(character, '\t' | ' '..='~' | '\u{80}'..='\u{ff}')
}
