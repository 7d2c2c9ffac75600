use crate::domain::split_at_first;

/// The characters that stay at the end of a URL whose middle is cut.
const END: usize = 12;

/// The parts of a URL as a row of the list shows them. Together they are the URL.
#[derive(Debug, PartialEq, Eq)]
pub struct UrlLayout<'a> {
    /// The scheme and what precedes the host.
    pub before: &'a str,
    pub host: &'a str,
    /// What follows the host, but for the end.
    pub path: &'a str,
    pub end: &'a str,
}

impl<'a> UrlLayout<'a> {
    pub fn of(url: &'a str) -> Self {
        let scheme = split_at_first(url, "//").map_or(0, |(scheme, _)| scheme.len() + 2);
        let (before, rest) = split(url, scheme);
        let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, after) = split(rest, authority);
        let user = authority.bytes().rposition(|byte| byte == b'@');
        let (user, host) = split(authority, user.map_or(0, |at| at + 1));
        let mut ends = after.char_indices().rev();
        // A short path is not cut, and what is cut is longer than the ellipsis.
        let cut = ends.nth(END - 1).map_or(after.len(), |(at, _)| at);
        let (path, end) = split(after, cut);
        Self {
            before: split(url, before.len() + user.len()).0,
            host,
            path,
            end,
        }
    }
}

/// Splits a text at a character's place, without the panic of an index, which would print the text.
fn split(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}
