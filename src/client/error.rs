use super::Reply;
use crate::wire::{ProblemDetails, read_problem};

/// Why an operation did not give what was asked. Everything a page may have to say about a failure is one of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// No answer came: no network, a refused connection, or a policy of the browser's.
    #[error("no answer")]
    Network,
    /// The browser has no network; a write was not even sent.
    #[error("offline")]
    Offline,
    /// No answer came within the limit of time.
    #[error("too late")]
    TimedOut,
    /// The page that asked has been left, or the person cancelled.
    #[error("cancelled")]
    Cancelled,
    /// 401: the token is missing, malformed or expired.
    #[error("not signed in")]
    Unauthorized(ProblemDetails),
    /// 403: the token's owner lacks a permission.
    #[error("not permitted")]
    Forbidden(ProblemDetails),
    /// 404: no such webhook.
    #[error("not found")]
    NotFound(ProblemDetails),
    /// 400, 409 or 422: the backend refuses what was sent.
    #[error("refused")]
    Refused(ProblemDetails),
    /// 429; seconds to wait, where the backend says so.
    #[error("too many requests")]
    RateLimited { reset_in: Option<u64> },
    /// Any other status; the body may have been anything.
    #[error("status {status}")]
    Server {
        status: u16,
        problem: Option<ProblemDetails>,
    },
    /// A success whose body is not what the contract says.
    #[error("unreadable answer")]
    Unreadable { status: u16 },
}

impl ApiError {
    /// Reads what a reply that is no success says.
    pub fn of_reply(reply: &Reply) -> Self {
        let problem = read_problem(&reply.body);
        let told = problem.clone().unwrap_or_default();
        match reply.status {
            401 => Self::Unauthorized(told),
            403 => Self::Forbidden(told),
            404 => Self::NotFound(told),
            400 | 409 | 422 => Self::Refused(told),
            429 => Self::RateLimited {
                reset_in: reset_in(reply),
            },
            status => Self::Server { status, problem },
        }
    }

    /// Whether a write may have been carried out although it failed here.
    pub fn is_ambiguous(&self) -> bool {
        matches!(
            self,
            Self::Network
                | Self::TimedOut
                | Self::Cancelled
                | Self::Unreadable { .. }
                | Self::Server {
                    status: 300..400 | 500..,
                    ..
                }
        )
    }

    /// What the backend said of the failure, where it said anything.
    pub fn problem(&self) -> Option<&ProblemDetails> {
        match self {
            Self::Unauthorized(told)
            | Self::Forbidden(told)
            | Self::NotFound(told)
            | Self::Refused(told) => Some(told),
            Self::Server { problem, .. } => problem.as_ref(),
            _ => None,
        }
    }
}

/// The seconds after which the backend takes requests again, where it says so.
pub fn reset_in(reply: &Reply) -> Option<u64> {
    reply.header("ratelimit-reset")?.trim().parse().ok()
}
