//! The one place that knows which URL parser there is: the browser's own in wasm (it costs no byte), the `url` crate natively.
//! Both implement the WHATWG URL standard, and `tests/cases/target_urls.json` is run through both.

/// What the rules need to know of a parsed URL.
pub(super) struct UrlParts {
    /// Lower case, percent-decoded, in ASCII (punycode), with numeric IPv4 forms resolved and IPv6 in brackets.
    pub host: String,
}

/// Parses an absolute URL; `None` if it is malformed or has no host.
#[cfg(target_family = "wasm")]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = web_sys::Url::new(text).ok()?;
    Some(UrlParts {
        host: url.hostname(),
    })
    .filter(|parts| !parts.host.is_empty())
}

/// Parses an absolute URL; `None` if it is malformed or has no host.
#[cfg(not(target_family = "wasm"))]
pub(super) fn url_parts(text: &str) -> Option<UrlParts> {
    let url = url::Url::parse(text).ok()?;
    let host = url.host_str()?.to_owned();
    Some(UrlParts { host }).filter(|parts| !parts.host.is_empty())
}

/// The host that a URL names, in the form that goes over the network (ASCII, lower case); `None` if the URL can't be parsed.
pub fn host_of(url: &str) -> Option<String> {
    url_parts(url).map(|parts| parts.host)
}
