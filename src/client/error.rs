use super::Reply;
use crate::wire::{ProblemDetails, read_problem};

/// Why an operation failed. Every failure that a page shows is one of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// No response: no network, a refused connection, or a request that the browser blocked.
    #[error("no answer")]
    Network,
    /// A redirect, which is not followed: something other than the API answered.
    #[error("redirected")]
    Redirected,
    /// No response, and the browser says that it is offline.
    #[error("offline")]
    Offline,
    /// No response within the [timeout](super::timeout).
    #[error("too late")]
    TimedOut,
    /// The user left the page that sent the request, or cancelled.
    #[error("cancelled")]
    Cancelled,
    /// 401: the token is missing, malformed or expired.
    #[error("not signed in")]
    Unauthorized(Box<ProblemDetails>),
    /// 403: the user lacks a permission.
    #[error("not permitted")]
    Forbidden(Box<ProblemDetails>),
    /// 404: there is no such webhook.
    #[error("not found")]
    NotFound(Box<ProblemDetails>),
    /// 404 for an operation that names no webhook: no API answers at this address.
    #[error("no API")]
    WrongAddress(Box<ProblemDetails>),
    /// 400, 409 or 422: the backend rejected the values that were sent.
    #[error("refused")]
    Rejected(Box<ProblemDetails>),
    /// 429: too many requests.
    #[error("too many requests")]
    RateLimited {
        /// Seconds until the limit resets, if the response names them.
        reset_in: Option<u64>,
    },
    /// The list changed while it was read, so a webhook that was not found may exist.
    #[error("the list changed")]
    ListChanged,
    /// Any other status.
    #[error("status {status}")]
    Server {
        /// The HTTP status code.
        status: u16,
        /// The problem details, if the body has any.
        problem: Option<Box<ProblemDetails>>,
    },
    /// A success whose body is not what the API reference describes.
    #[error("unreadable answer")]
    Unreadable {
        /// The HTTP status code.
        status: u16,
    },
}

impl ApiError {
    /// Converts a reply that is not a success.
    pub fn from_reply(reply: &Reply) -> Self {
        let problem = read_problem(&reply.body).map(Box::new);
        let rejection = match reply.status {
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            400 | 409 | 422 => Self::Rejected,
            429 => {
                return Self::RateLimited {
                    reset_in: reset_in(reply),
                };
            }
            status => return Self::Server { status, problem },
        };
        let mut details = problem.unwrap_or_default();
        // The member of the body is advisory (RFC 9457, section 3.1.2), and a gateway's answer has none.
        details.status = Some(reply.status.into());
        rejection(details)
    }

    /// Returns whether the backend may have carried out a write that failed with this error.
    pub fn is_ambiguous(&self) -> bool {
        matches!(
            self,
            Self::Network
                | Self::Redirected
                | Self::Offline
                | Self::TimedOut
                | Self::Cancelled
                | Self::Unreadable { .. }
                | Self::Server {
                    status: 300..400 | 500..,
                    ..
                }
        )
    }

    /// The problem details of the response, if it has any.
    pub fn problem(&self) -> Option<&ProblemDetails> {
        match self {
            Self::Unauthorized(details)
            | Self::Forbidden(details)
            | Self::NotFound(details)
            | Self::WrongAddress(details)
            | Self::Rejected(details) => Some(details),
            Self::Server { problem, .. } => problem.as_deref(),
            _ => None,
        }
    }
}

/// Returns the seconds until the rate limit resets, from the `Ratelimit-Reset` header.
pub fn reset_in(reply: &Reply) -> Option<u64> {
    reply.header("ratelimit-reset")?.trim().parse().ok()
}
