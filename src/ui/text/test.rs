//! The test message and what came of it.

use crate::domain::{ResponseType, TestResult};

pub const SECTION: &str = "Test";
pub const EXPLAINED: &str = "Optional. Asks the platform to send its sample message to the URL, so that you see whether it arrives.";
pub const SEND: &str = "Send test";
pub const SENDING: &str = "Sending the test message…";
pub const CANCEL: &str = "Cancel test";
pub const INCOMPLETE: &str = "Complete the name, the event and the URL to send a test.";
pub const INCOMPLETE_EDIT: &str = "Correct the name and the URL to send a test.";
pub const RESULT: &str = "Test result";
pub const FAILED: &str = "The test could not be run";
pub const CANCELLED: &str = "Test cancelled. The message may already have been sent.";
pub const STALE: &str = "The URL has changed since this test.";
pub const WHAT_WAS_SENT: &str =
    "Sent: the platform's fixed sample message, not the payload of the event.";
pub const STATUS: &str = "Answer";
pub const NO_STATUS: &str = "No status code";
pub const URL: &str = "URL tested";
pub const WHEN: &str = "When";
pub const ROUND_TRIP: &str = "Round trip";

/// The status that a target answered.
pub fn http_status(code: u16) -> String {
    format!("HTTP {code}")
}

/// A duration, and what it is the duration of.
pub fn round_trip(duration: &str) -> String {
    format!("{duration}, from this page through the platform to the target and back")
}

/// Whether the message arrived, in a few words.
pub fn outcome(result: &TestResult) -> String {
    match &result.response_type {
        ResponseType::Success => "The test message was received",
        ResponseType::Redirection => "The target redirects elsewhere",
        ResponseType::ClientRequestError => "The target refused the message",
        ResponseType::ServerError => "The target failed",
        ResponseType::NoResponse => "The target did not answer",
        ResponseType::OauthClientRequestError => "The authorization server refused the request",
        ResponseType::OauthServerError => "The authorization server failed",
        ResponseType::OauthNoResponse => "The authorization server did not answer",
        ResponseType::Other(name) => return format!("The platform reports {name}"),
    }
    .to_owned()
}

/// What the outcome means, and what to do about it.
pub fn advice(result: &TestResult) -> &'static str {
    match result.response_type {
        ResponseType::Success => "The target answered with a success status.",
        ResponseType::Redirection => "Redirects are not followed. Use the final URL.",
        ResponseType::ClientRequestError => {
            "It answered, but with an error that blames the request. Check the path and whether the target lets the platform in."
        }
        ResponseType::ServerError => "It answered with an error of its own. Look in its logs.",
        ResponseType::NoResponse => {
            "Check the host name, and that the target can be reached from the internet and answers within 5 seconds."
        }
        ResponseType::OauthClientRequestError => {
            "No message was sent: the platform could not get a token. Check the OAuth client's settings."
        }
        ResponseType::OauthServerError => {
            "No message was sent: the authorization server answered with an error of its own. Look in its logs."
        }
        ResponseType::OauthNoResponse => {
            "No message was sent: check that the authorization server can be reached from the internet."
        }
        ResponseType::Other(_) => {
            "This page does not know that outcome. See the platform's documentation."
        }
    }
}
