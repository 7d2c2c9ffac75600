use super::{is_invisible, private_host::is_private_host, url_parts::url_parts};

/// The URL a webhook delivers to, as it is sent to the backend: trimmed, otherwise as typed.
///
/// The rules: absolute, `http` or `https`, a host, no user information, no fragment, at most
/// [`TargetUrl::MAX`] characters, nothing invisible inside, and no private or loopback address
/// (the backend refuses those as `error.validation.ValidWebhookUrl`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetUrl(String);

/// Which hosts a [`TargetUrl`] may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Only hosts that can be on the public internet, as the vendor's backend has it.
    Public,
    /// Private and loopback addresses too, for development against a backend that allows them.
    Private,
}

/// Why a text is no [`TargetUrl`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlProblem {
    Blank,
    TooLong,
    Invisible,
    NotAbsolute,
    Scheme,
    NoHost,
    Malformed,
    UserInfo,
    Fragment,
    PrivateHost,
}

impl TargetUrl {
    /// The longest URL, in characters.
    pub const MAX: usize = 2048;

    /// Trims `text` and checks it. Needs no network: a name that only resolves to a private address is left for the backend to find.
    pub fn parse(text: &str, reach: Reach) -> Result<Self, UrlProblem> {
        let text = text.trim_matches(is_invisible);
        if text.is_empty() {
            return Err(UrlProblem::Blank);
        }
        if text.chars().count() > Self::MAX {
            return Err(UrlProblem::TooLong);
        }
        if text.chars().any(is_invisible) {
            return Err(UrlProblem::Invisible);
        }
        // Parsers in browsers forgive `https:host`, `https:///host` and backslashes; a backend need not, so they stop here.
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
        if reach == Reach::Public && is_private_host(&parts.host) {
            return Err(UrlProblem::PrivateHost);
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether deliveries to it are encrypted on their way.
    pub fn is_encrypted(&self) -> bool {
        self.0
            .get(..6)
            .is_some_and(|s| s.eq_ignore_ascii_case("https:"))
    }
}

/// What stands before and after the first `://`.
pub fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    Some((scheme, rest.strip_prefix("//")?))
}

/// Whether a parsed host is made of what names and addresses are made of: browsers differ in what else they let through.
fn is_plain_host(host: &str) -> bool {
    host.starts_with('[')
        || host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}

impl UrlProblem {
    /// A stable word for the problem, as the tables of cases use it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::TooLong => "too-long",
            Self::Invisible => "invisible",
            Self::NotAbsolute => "not-absolute",
            Self::Scheme => "scheme",
            Self::NoHost => "no-host",
            Self::Malformed => "malformed",
            Self::UserInfo => "user-info",
            Self::Fragment => "fragment",
            Self::PrivateHost => "private-host",
        }
    }
}
