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
        let start = url.find("//").map_or(0, |at| at + 2);
        let rest = &url[start..];
        let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let host = rest[..authority].rfind('@').map_or(0, |at| at + 1);
        let after = &rest[authority..];
        let mut ends = after.char_indices().rev();
        // A short path is not cut, and what is cut is longer than the ellipsis.
        let cut = ends.nth(END - 1).map_or(after.len(), |(at, _)| at);
        Self {
            before: &url[..start + host],
            host: &rest[host..authority],
            path: &after[..cut],
            end: &after[cut..],
        }
    }
}
