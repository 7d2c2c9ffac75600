//! Wraps the URL parser: the browser's own in wasm (see `in_browser`), and the `url` crate natively.
//! Both implement the WHATWG URL standard, and tests run `tests/cases/target_urls.json` through both.

#[cfg(target_family = "wasm")]
use super::in_browser::parse_url;
use super::split::split_at_last;

/// The parts of a parsed URL that the rules use.
pub(super) struct UrlParts {
    /// Lower case, percent-decoded, in ASCII (punycode), with numeric IPv4 forms resolved and IPv6 in brackets.
    pub host: String,
    /// The whole URL, as the parser serialises it.
    pub href: String,
}

/// Parses an absolute URL. Returns `None` if it is malformed or has no host.
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let (host, href) = parse_url(text)?;
    (!host.is_empty()).then_some(UrlParts { host, href })
}

#[cfg(not(target_family = "wasm"))]
fn parse_url(text: &str) -> Option<(String, String)> {
    let url = url::Url::parse(text).ok()?;
    Some((url.host_str()?.to_owned(), url.into()))
}

/// Returns the host of a URL in its ASCII form and in lower case. Returns `None` if the URL can't be parsed.
pub fn host_of(url: &str) -> Option<String> {
    url_parts(url).map(|parts| parts.host)
}

/// Returns whether two texts are the same URL, also if one of them was normalised by a parser.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::is_same_url;
///
/// assert!(is_same_url("https://Example.com", "https://example.com/"));
/// ```
pub fn is_same_url(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    let href = |url| url_parts(url).map(|parts| parts.href);
    one == other || href(one).is_some_and(|known| href(other) == Some(known))
}

/// Splits a URL at its first colon, if `//` follows, into the scheme and the rest.
pub fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    Some((scheme, rest.strip_prefix("//")?))
}

/// Splits what follows `//` into the authority (user information, host and port) and the rest.
pub(super) fn split_authority(rest: &str) -> (&str, &str) {
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    rest.split_at_checked(end).unwrap_or((rest, ""))
}

/// The host of an authority, as typed.
pub(super) fn typed_host(authority: &str) -> &str {
    let host = split_at_last(authority, b'@').map_or(authority, |(_, host)| host);
    match split_at_last(host, b':') {
        Some((host, _)) if !host.starts_with('[') || host.ends_with(']') => host,
        _ => host,
    }
}
