//! What the browser does in the place of crates, which adds no code to the wasm. Tests in browsers run the same tables
//! of cases through it as native tests run through the crates.

use super::url_parts::UrlParts;

/// Parses an absolute URL. Returns `None` if it is malformed.
pub(super) fn parse_url(text: &str) -> Option<UrlParts> {
    let url = web_sys::Url::new(text).ok()?;
    Some(UrlParts {
        host: url.hostname(),
        href: url.href(),
    })
}

/// Replaces compatible forms of letters (Unicode's NFKC), and capitals.
pub(super) fn simplify(name: &str) -> String {
    js_sys::JsString::from(name)
        .normalize("NFKC")
        .to_lower_case()
        .into()
}
