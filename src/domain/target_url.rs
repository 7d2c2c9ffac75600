use super::{
    host_name::check_host_name,
    is_invisible,
    private_host::is_private_host,
    url_parts::{split_authority, split_scheme, typed_host, url_parts},
};

/// The URL that a webhook delivers to: trimmed, its host in ASCII, otherwise as typed.
///
/// A target URL is absolute, has the scheme `http` or `https` and a host that can exist, has no user information, no
/// fragment and no invisible characters, and has at most [`TargetUrl::MAX_CHARS`] characters. With
/// [`HostPolicy::PublicOnly`], its host is not an address outside of the public internet; the backend rejects those
/// with `error.validation.ValidWebhookUrl`.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{HostPolicy, TargetUrl, UrlProblem};
///
/// let url = TargetUrl::parse(" https://example.com/hooks ", HostPolicy::PublicOnly).unwrap();
/// assert_eq!(url.as_str(), "https://example.com/hooks");
///
/// let problem = TargetUrl::parse("https://localhost/", HostPolicy::PublicOnly).unwrap_err();
/// assert_eq!(problem, UrlProblem::PrivateHost);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetUrl(String);

/// Which hosts a [`TargetUrl`] may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostPolicy {
    /// Hosts on the public internet only, as the vendor's backend requires.
    PublicOnly,
    /// Private and loopback addresses too, for development against a backend that accepts them.
    AllowPrivate,
}

impl HostPolicy {
    /// Converts the option that accepts private addresses.
    pub fn from_allow_private(allow_private: bool) -> Self {
        if allow_private {
            Self::AllowPrivate
        } else {
            Self::PublicOnly
        }
    }
}

/// Why a text is not a valid [`TargetUrl`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlProblem {
    /// It has no visible character.
    Blank,
    /// It has more than [`TargetUrl::MAX_CHARS`] characters.
    TooLong,
    /// It has an invisible character inside.
    Invisible,
    /// It does not start with a scheme and `://`.
    NotAbsolute,
    /// Its scheme is neither `http` nor `https`.
    Scheme,
    /// It has a second scheme where its host should be.
    TwoSchemes,
    /// It has no host.
    NoHost,
    /// The URL parser rejects it, or its host has characters that no host name has.
    Malformed,
    /// Its host has a label without characters: it starts with a dot, or has two dots in a row.
    EmptyLabel,
    /// Its host, or a label of it, is longer than names can be.
    HostTooLong,
    /// Its host has a label that starts with `xn--` and encodes no name.
    Punycode,
    /// It has a user name or password.
    UserInfo,
    /// It has a fragment.
    Fragment,
    /// Its host is an address that is not on the public internet.
    PrivateHost,
}

impl TargetUrl {
    /// The maximum length of a URL, in characters. The API reference names no limit; this is the mock's.
    pub const MAX_CHARS: usize = 2048;

    /// Trims and validates `text`. Names are not resolved.
    ///
    /// # Errors
    ///
    /// Returns the first [`UrlProblem`] found.
    pub fn parse(text: &str, policy: HostPolicy) -> Result<Self, UrlProblem> {
        let text = text.trim_matches(is_invisible);
        if text.is_empty() {
            return Err(UrlProblem::Blank);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(UrlProblem::TooLong);
        }
        if text.chars().any(is_invisible) {
            return Err(UrlProblem::Invisible);
        }
        // Browsers' parsers accept `https:host`, `https:///host` and backslashes; a backend may not.
        let (scheme, rest) = split_scheme(text).ok_or(UrlProblem::NotAbsolute)?;
        if !scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        {
            return Err(UrlProblem::NotAbsolute);
        }
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Err(UrlProblem::Scheme);
        }
        let (authority, path) = split_authority(rest);
        if is_second_scheme(authority, path) {
            return Err(UrlProblem::TwoSchemes);
        }
        if authority.contains('@') {
            return Err(UrlProblem::UserInfo);
        }
        if authority.is_empty() || authority.starts_with(':') {
            return Err(UrlProblem::NoHost);
        }
        if text.contains('\\') {
            return Err(UrlProblem::Malformed);
        }
        let host = typed_host(authority);
        let parts = url_parts(text);
        // Parsers differ in which hosts they reject.
        check_host_name(parts.as_ref().map_or(host, |parts| &parts.host))?;
        let parts = parts.filter(|parts| is_plain_host(&parts.host));
        let parts = parts.ok_or(UrlProblem::Malformed)?;
        if text.contains('#') {
            return Err(UrlProblem::Fragment);
        }
        if policy == HostPolicy::PublicOnly && is_private_host(&parts.host) {
            return Err(UrlProblem::PrivateHost);
        }
        if host.is_ascii() && !host.contains('%') {
            return Ok(Self(text.to_owned()));
        }
        // Not every backend understands other forms of a host.
        let port = &authority[host.len()..];
        Ok(Self([scheme, "://", &parts.host, port, path].concat()))
    }

    /// The URL as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether deliveries are encrypted, that is, whether the scheme is `https`.
    pub fn is_encrypted(&self) -> bool {
        self.0
            .get(..6)
            .is_some_and(|s| s.eq_ignore_ascii_case("https:"))
    }
}

/// Returns whether what stands in the place of the host begins another URL, as in `https://https://example.com`.
fn is_second_scheme(authority: &str, path: &str) -> bool {
    let leads_on = path.starts_with("//");
    let is_http =
        |name: &str| name.eq_ignore_ascii_case("http") || name.eq_ignore_ascii_case("https");
    match authority.split_once(':') {
        Some((name, port)) if is_http(name) => !port.starts_with(|c: char| c.is_ascii_digit()),
        Some((name, "")) => leads_on && name.bytes().all(|b| b.is_ascii_alphabetic()),
        Some(_) => false,
        None => leads_on && is_http(authority),
    }
}

/// Returns whether a parsed host has only characters of names and addresses. Browsers differ in what else they accept.
fn is_plain_host(host: &str) -> bool {
    host.starts_with('[')
        || host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}
