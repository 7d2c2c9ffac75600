/// How the platform classifies a target's response to a test message.
///
/// An open enum, like all enums of the vendor's API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseType {
    /// A status from 200 to 299.
    Success,
    /// A status from 300 to 399; redirects are not followed.
    Redirection,
    /// A status from 400 to 499.
    ClientRequestError,
    /// A status of 500 or more.
    ServerError,
    /// The target did not respond.
    NoResponse,
    /// The target's OAuth server rejected the platform's token request.
    OauthClientRequestError,
    /// The target's OAuth server failed.
    OauthServerError,
    /// The target's OAuth server did not respond.
    OauthNoResponse,
    /// A type that is unknown to this version, by its name in the API.
    Other(String),
}

/// The result of a test message. The API returns no body, headers or latency of the target's response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestResult {
    /// The class of the response.
    pub response_type: ResponseType,
    /// The HTTP status code of the target's response; `None` if there was no response.
    pub code: Option<u16>,
}

impl ResponseType {
    const KNOWN: [ResponseType; 8] = [
        Self::Success,
        Self::Redirection,
        Self::ClientRequestError,
        Self::ServerError,
        Self::NoResponse,
        Self::OauthClientRequestError,
        Self::OauthServerError,
        Self::OauthNoResponse,
    ];

    /// Parses the name that the API uses. Unknown names become [`ResponseType::Other`].
    pub fn parse(name: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|known| known.as_str() == name)
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }

    /// The name that the API uses.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Redirection => "REDIRECTION",
            Self::ClientRequestError => "CLIENT_REQUEST_ERROR",
            Self::ServerError => "SERVER_ERROR",
            Self::NoResponse => "NO_RESPONSE",
            Self::OauthClientRequestError => "OAUTH_CLIENT_REQUEST_ERROR",
            Self::OauthServerError => "OAUTH_SERVER_ERROR",
            Self::OauthNoResponse => "OAUTH_NO_RESPONSE",
            Self::Other(name) => name,
        }
    }

    /// Classifies the HTTP status code of a target's response.
    pub fn from_status(status: u16) -> Self {
        match status {
            200..=299 => Self::Success,
            300..=399 => Self::Redirection,
            400..=499 => Self::ClientRequestError,
            _ => Self::ServerError,
        }
    }
}
