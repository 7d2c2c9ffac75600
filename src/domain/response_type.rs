/// How the platform classes what a target did with a test message. An open enum, as all of the vendor's are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseType {
    Success,
    Redirection,
    ClientRequestError,
    ServerError,
    NoResponse,
    OauthClientRequestError,
    OauthServerError,
    OauthNoResponse,
    Other(String),
}

/// What came of a test message. The backend reports no body, header or latency of the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestResult {
    pub response_type: ResponseType,
    /// The HTTP status that the target answered; `None` where it answered none.
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

    /// Reads the wire's name; never fails.
    pub fn parse(name: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|known| known.as_str() == name)
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }

    /// The wire's name.
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

    /// The class of a status that a target answered.
    pub fn of_status(status: u16) -> Self {
        match status {
            200..=299 => Self::Success,
            300..=399 => Self::Redirection,
            400..=499 => Self::ClientRequestError,
            _ => Self::ServerError,
        }
    }
}
