//! Wraps the URL parser: the browser's own in wasm, which adds no code to it, and the `url` crate natively.
//! Both implement the WHATWG URL standard, and tests run `tests/cases/target_urls.json` through both.

use super::punycode::readable_host;

/// The parts of a parsed URL that the rules use.
pub(super) struct UrlParts {
    /// Lower case, percent-decoded, in ASCII (punycode), with numeric IPv4 forms resolved and IPv6 in brackets.
    pub host: String,
    /// The whole URL, as the parser serialises it.
    pub href: String,
}

/// Parses an absolute URL. Returns `None` if it is malformed or has no host.
#[cfg(target_family = "wasm")]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = web_sys::Url::new(text).ok()?;
    Some(UrlParts {
        host: url.hostname(),
        href: url.href(),
    })
    .filter(|parts| !parts.host.is_empty())
}

/// Parses an absolute URL. Returns `None` if it is malformed or has no host.
#[cfg(not(target_family = "wasm"))]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = url::Url::parse(text).ok()?;
    let host = url.host_str()?.to_owned();
    let href = url.into();
    Some(UrlParts { host, href }).filter(|parts| !parts.host.is_empty())
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

/// Returns the Unicode form and the ASCII form of a URL's host, or `None` if they are equal.
///
/// If they differ, letters of another alphabet can make a host look like a different one, so both forms are shown.
pub fn host_forms(url: &str) -> Option<(String, String)> {
    let ascii = host_of(url)?;
    let readable = readable_host(&ascii)?;
    Some((readable, ascii))
}
