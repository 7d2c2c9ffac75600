//! How texts and URLs of other people are shown: without characters that disguise, no secrets in lists, no endless
//! texts.

use super::{
    invisible::is_misplaced,
    is_invisible,
    split::{split_at_first, split_at_last},
    url_parts::split_authority,
};

/// The number of characters that are shown of a text.
pub const MAX_SHOWN_CHARS: usize = 2048;

/// Returns a text as it is shown: without control characters and without those that reorder the text around them.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::shown_text;
///
/// assert_eq!(shown_text("invoice \u{202e}gpj.exe"), "invoice gpj.exe");
/// ```
pub fn shown_text(text: &str) -> String {
    gather(text, |c, shown| match c {
        c if !is_misplaced(c) => shown.push(c),
        c if c.is_whitespace() => shown.push(' '),
        _ => {}
    })
}

/// Returns a URL as it is shown: invisible characters other than spaces are percent-encoded, which browsers would do
/// as well.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::shown_url;
///
/// assert_eq!(shown_url("https://bank.com/\u{202e}live"), "https://bank.com/%E2%80%AElive");
/// ```
pub fn shown_url(url: &str) -> String {
    gather(url, |c, shown| {
        if c == ' ' || !is_invisible(c) {
            return shown.push(c);
        }
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            shown.push('%');
            push_hex(shown, u32::from(byte), 2);
        }
    })
}

/// Returns a URL as lists show it: without what may be secret, that is, the user information, the values of the query
/// and the fragment.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::masked_url;
///
/// assert_eq!(masked_url("https://example.com/hook?token=SECRET&x"), "https://example.com/hook?token=…&…");
/// ```
pub fn masked_url(url: &str) -> String {
    let (url, fragment) = split(url, '#');
    let (address, query) = split(url, '?');
    let mut masked = String::new();
    let rest = match split_at_first(address, "//") {
        Some((scheme, rest)) => {
            masked += scheme;
            masked += "//";
            rest
        }
        None => address,
    };
    let (authority, path) = split_authority(rest);
    match split_at_last(authority, b'@') {
        Some((_, host)) => {
            masked += "…@";
            masked += host;
        }
        None => masked += authority,
    }
    masked += path;
    for (at, pair) in query
        .into_iter()
        .flat_map(|query| query.split('&'))
        .enumerate()
    {
        masked.push(if at == 0 { '?' } else { '&' });
        let name = pair.split_once('=').map_or("", |(name, _)| name);
        masked += name;
        match pair.strip_prefix(name).unwrap_or_default() {
            hidden @ ("" | "=") => masked += hidden,
            hidden => {
                masked += if hidden.starts_with('=') {
                    "=…"
                } else {
                    "…"
                }
            }
        }
    }
    if let Some(fragment) = fragment {
        masked += if fragment.is_empty() { "#" } else { "#…" };
    }
    shown_url(&masked)
}

/// The code point of a character, such as `U+200B`.
pub fn code_point(c: char) -> String {
    let mut code = String::from("U+");
    let code_point = u32::from(c);
    push_hex(
        &mut code,
        code_point,
        if code_point > 0xffff { 5 } else { 4 },
    );
    code
}

/// Shows each character until the text is too long.
fn gather(text: &str, show: impl Fn(char, &mut String)) -> String {
    let mut shown = String::new();
    let mut rest = text.chars();
    for c in rest.by_ref().take(MAX_SHOWN_CHARS) {
        show(c, &mut shown);
    }
    if rest.next().is_some() {
        shown.push('…');
    }
    shown
}

fn push_hex(text: &mut String, value: u32, digits: u32) {
    for digit in (0..digits).rev() {
        let digit = value >> (4 * digit) & 0xf;
        text.extend(char::from_digit(digit, 16).map(|c| c.to_ascii_uppercase()));
    }
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}
