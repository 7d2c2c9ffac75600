use super::{is_invisible, private_host::is_private_host, url_parts::url_parts};

/// The URL that a webhook delivers to: trimmed, otherwise as typed.
///
/// A target URL is absolute, has the scheme `http` or `https` and a host, has no user information, no fragment and no
/// invisible characters, and has at most [`TargetUrl::MAX_CHARS`] characters. With [`HostPolicy::PublicOnly`], its host
/// is not a private or loopback address; the backend rejects those with `error.validation.ValidWebhookUrl`.
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
    /// It has no host.
    NoHost,
    /// The URL parser rejects it, or its host has characters that no host name has.
    Malformed,
    /// It has a user name or password.
    UserInfo,
    /// It has a fragment.
    Fragment,
    /// Its host is a private or loopback address.
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
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err(UrlProblem::UserInfo);
        }
        if authority.is_empty() || authority.starts_with(':') {
            return Err(UrlProblem::NoHost);
        }
        if text.contains('\\') {
            return Err(UrlProblem::Malformed);
        }
        let parts = url_parts(text)
            .filter(|parts| is_plain_host(&parts.host))
            .ok_or(UrlProblem::Malformed)?;
        if text.contains('#') {
            return Err(UrlProblem::Fragment);
        }
        if policy == HostPolicy::PublicOnly && is_private_host(&parts.host) {
            return Err(UrlProblem::PrivateHost);
        }
        Ok(Self(text.to_owned()))
    }

    /// The trimmed URL.
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

/// Splits a URL at its first colon, if `//` follows, into the scheme and the rest.
pub fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    Some((scheme, rest.strip_prefix("//")?))
}

/// Returns whether a parsed host has only characters of names and addresses. Browsers differ in what else they accept.
fn is_plain_host(host: &str) -> bool {
    host.starts_with('[')
        || host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}
