//! Which host names can exist.

use super::{
    UrlProblem,
    punycode::decode_label,
    url_parts::{host_of, split_authority, split_scheme, typed_host},
};

/// The maximum length of a host name, and of each label between two dots, in octets (RFC 1035, section 2.3.4).
pub const MAX_HOST: usize = 253;
/// See [`MAX_HOST`].
pub const MAX_LABEL: usize = 63;

/// Checks what URL parsers leave unchecked. `host` is in its ASCII form; addresses pass.
pub(super) fn check_host_name(host: &str) -> Result<(), UrlProblem> {
    if host.starts_with('[') || !host.is_ascii() {
        return Ok(());
    }
    // The dot at the end stands for the root of all names.
    let name = host.strip_suffix('.').unwrap_or(host);
    let mut labels = name.split('.');
    if labels.clone().any(str::is_empty) {
        return Err(UrlProblem::EmptyLabel);
    }
    if name.len() > MAX_HOST || labels.clone().any(|label| label.len() > MAX_LABEL) {
        return Err(UrlProblem::HostTooLong);
    }
    if labels.any(|label| decode_label(label).is_none()) {
        return Err(UrlProblem::Punycode);
    }
    Ok(())
}

/// Returns the Unicode form of a host. Returns `None` if it equals the ASCII form, or if a label is not a valid
/// encoding.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::readable_host;
///
/// assert_eq!(readable_host("xn--mnchen-3ya.example").as_deref(), Some("münchen.example"));
/// assert_eq!(readable_host("example.com"), None);
/// ```
pub fn readable_host(host: &str) -> Option<String> {
    let mut readable = String::new();
    for (at, label) in host.split('.').enumerate() {
        if at > 0 {
            readable.push('.');
        }
        readable += &decode_label(label)?;
    }
    (readable != host).then_some(readable)
}

/// Returns the host of a URL as it reads and in its ASCII form, or `None` if they are equal.
///
/// What reads differently is a host with letters of another alphabet, which can look like a different one, and a host
/// that is written in another form, such as in full-width letters. Both forms are shown.
pub fn host_forms(url: &str) -> Option<(String, String)> {
    // A parser takes longer than all else that a large account needs for a webhook.
    if has_plain_host(url) {
        return None;
    }
    let ascii = host_of(url)?;
    let readable = readable_host(&ascii).or_else(|| {
        let (authority, _) = split_authority(split_scheme(url.trim())?.1);
        let typed = typed_host(authority).to_ascii_lowercase();
        (typed != ascii && !ascii.starts_with('[')).then_some(typed)
    })?;
    Some((readable, ascii))
}

/// Whether no parser changes the host of a URL: it has letters, digits, dots and hyphens alone, no label in Punycode,
/// and is no address, since the last label of an address begins with a digit.
fn has_plain_host(url: &str) -> bool {
    let host = match split_scheme(url) {
        Some(("http" | "https", rest)) => split_authority(rest).0,
        _ => return false,
    };
    let is_plain = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.bytes().all(is_plain)
        && !host.contains("xn--")
        && last.starts_with(|first: char| first.is_ascii_lowercase())
}
