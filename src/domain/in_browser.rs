//! What the browser does in the place of crates, which adds no code to the wasm. Tests in browsers run the same tables
//! of cases through it as native tests run through the crates.

/// Parses an absolute URL. Returns its host and the whole URL, or `None` if it is malformed.
pub(super) fn parse_url(text: &str) -> Option<(String, String)> {
    let url = web_sys::Url::new(text).ok()?;
    Some((url.hostname(), url.href()))
}

/// Replaces compatible forms of letters (Unicode's NFKC), and capitals.
pub(super) fn simplify(name: &str) -> String {
    js_sys::JsString::from(name)
        .normalize("NFKC")
        .to_lower_case()
        .into()
}
