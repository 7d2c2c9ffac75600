use super::{HostPolicy, TargetUrl, is_invisible, url_parts::split_authority};

/// Returns the intended URL, if `text` is not a valid target URL because of obvious typing errors: two schemes, a
/// missing or mistyped one, blanks, backslashes, quotes, a fragment, or user information.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{HostPolicy, corrected_url};
///
/// let corrected = |text| corrected_url(text, HostPolicy::PublicOnly);
/// assert_eq!(corrected("https://https://example.com/hook").as_deref(), Some("https://example.com/hook"));
/// assert_eq!(corrected("example.com/a b").as_deref(), Some("https://example.com/ab"));
/// assert_eq!(corrected("ftp://example.com/"), None);
/// ```
pub fn corrected_url(text: &str, policy: HostPolicy) -> Option<String> {
    if TargetUrl::parse(text, policy).is_ok() {
        return None;
    }
    let text = clean(text);
    let (scheme, rest) = strip_schemes(&text)?;
    let (authority, path) = split_authority(rest);
    let mut host = authority;
    if let Some((_, after)) = authority.split_once('@') {
        // Without a scheme, it is a mail address.
        scheme?;
        host = after;
    }
    // More than one URL, or no name of the public internet.
    let is_several = rest
        .split('?')
        .next()
        .is_some_and(|rest| rest.contains("://"));
    if is_several || !host.contains(['.', '。', ']']) {
        return None;
    }
    let corrected = [scheme.unwrap_or("https"), "://", host, path].concat();
    let url = TargetUrl::parse(&corrected, policy).ok()?;
    Some(url.as_str().to_owned())
}

/// Removes a fragment, quotes and invisible characters, and replaces backslashes before the query. Replaces full-width
/// forms if the scheme ends with one; in other places URL parsers do so.
fn clean(text: &str) -> String {
    let is_wide = text.contains('：');
    let (mut cleaned, mut is_query) = (String::new(), false);
    for c in text.chars() {
        is_query |= c == '?';
        cleaned.push(match c {
            '#' => break,
            '<' | '>' | '"' | '`' | '“' | '”' | '„' | '«' | '»' => continue,
            c if is_invisible(c) => continue,
            '\\' if !is_query => '/',
            '\u{ff01}'..='\u{ff5e}' if is_wide => {
                char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c)
            }
            c => c,
        });
    }
    cleaned
}

/// Removes all schemes in front of a URL, and returns the last one of them. Returns `None` if another scheme than
/// those of the web is among them.
fn strip_schemes(text: &str) -> Option<(Option<&'static str>, &str)> {
    let (mut scheme, mut rest) = (None, text);
    loop {
        let bytes = rest.as_bytes();
        let end = |from: usize, is_part: fn(&u8) -> bool| {
            let length = bytes[from..]
                .iter()
                .take_while(|byte| is_part(byte))
                .count();
            from + length
        };
        let name_end = end(0, u8::is_ascii_alphabetic);
        let separator_end = end(name_end, |byte| b":/".contains(byte));
        let (name, separator) = (&rest[..name_end], &rest[name_end..separator_end]);
        let web_scheme = web_scheme(name);
        let is_port_or_user = separator == ":"
            && (scheme.is_some() && web_scheme.is_none()
                || bytes.get(separator_end).is_some_and(u8::is_ascii_digit));
        if is_port_or_user || !(separator.starts_with(':') || separator.starts_with("//")) {
            return Some((scheme, rest));
        }
        if !name.is_empty() {
            scheme = Some(web_scheme?);
        }
        rest = &rest[separator_end..];
    }
}

/// The scheme that is meant by `https`, `htps`, `HTTP` and so on.
fn web_scheme(name: &str) -> Option<&'static str> {
    let has = |letter: u8| name.bytes().any(|byte| byte | 0x20 == letter);
    let has_its_letters = name.bytes().all(|byte| b"htps".contains(&(byte | 0x20)));
    let is_meant = has_its_letters && has(b't') && has(b'p') && name.len() < 9;
    let scheme = if has(b's') { "https" } else { "http" };
    is_meant.then_some(scheme)
}
