//! Texts for test messages and their results.

pub use super::messages::test::*;

use super::Text;
use super::durations::seconds;
use crate::client::TARGET_TIMEOUT;
use crate::domain::ResponseType;

/// The result in a few words, and what it means and what to do about it.
pub fn outcome(response_type: &ResponseType) -> (Text, Text) {
    match response_type {
        ResponseType::Success => (RECEIVED, RECEIVED_EXPLAINED),
        ResponseType::Redirection => (REDIRECTED, REDIRECTED_EXPLAINED),
        ResponseType::ClientRequestError => (REFUSED, REFUSED_EXPLAINED),
        ResponseType::ServerError => (TARGET_FAILED, TARGET_FAILED_EXPLAINED),
        ResponseType::NoResponse => (UNANSWERED, unanswered_explained(seconds(TARGET_TIMEOUT))),
        ResponseType::OauthClientRequestError => (OAUTH_REFUSED, OAUTH_REFUSED_EXPLAINED),
        ResponseType::OauthServerError => (OAUTH_FAILED, OAUTH_FAILED_EXPLAINED),
        ResponseType::OauthNoResponse => (OAUTH_UNANSWERED, OAUTH_UNANSWERED_EXPLAINED),
        ResponseType::Other(name) => (other(name), OTHER_EXPLAINED),
    }
}
