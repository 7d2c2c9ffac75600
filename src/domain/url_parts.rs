//! The one place that knows which URL parser there is: the browser's own in wasm (it costs no byte), the `url` crate natively.
//! Both implement the WHATWG URL standard, and `tests/cases/target_urls.json` is run through both.

use super::punycode::readable_host;

/// What the rules need to know of a parsed URL.
pub(super) struct UrlParts {
    /// Lower case, percent-decoded, in ASCII (punycode), with numeric IPv4 forms resolved and IPv6 in brackets.
    pub host: String,
    /// The whole URL as the parser writes it.
    pub href: String,
}

/// Parses an absolute URL; `None` if it is malformed or has no host.
#[cfg(target_family = "wasm")]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = web_sys::Url::new(text).ok()?;
    Some(UrlParts {
        host: url.hostname(),
        href: url.href(),
    })
    .filter(|parts| !parts.host.is_empty())
}

/// Parses an absolute URL; `None` if it is malformed or has no host.
#[cfg(not(target_family = "wasm"))]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = url::Url::parse(text).ok()?;
    let host = url.host_str()?.to_owned();
    let href = url.into();
    Some(UrlParts { host, href }).filter(|parts| !parts.host.is_empty())
}

/// The host that a URL names, in the form that goes over the network (ASCII, lower case); `None` if the URL can't be parsed.
pub fn host_of(url: &str) -> Option<String> {
    url_parts(url).map(|parts| parts.host)
}

/// Whether two texts name the same address, also where one of them was written anew by a parser (`https://Example.com` and `https://example.com/`).
pub fn is_same_url(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    let href = |url| url_parts(url).map(|parts| parts.href);
    one == other || href(one).is_some_and(|known| href(other) == Some(known))
}

/// A URL's host as people would write it and as it goes over the network, where the two are not the same:
/// there, letters of different alphabets that look alike may stand for another host than it seems.
pub fn host_forms(url: &str) -> Option<(String, String)> {
    let ascii = host_of(url)?;
    let readable = readable_host(&ascii)?;
    Some((readable, ascii))
}
