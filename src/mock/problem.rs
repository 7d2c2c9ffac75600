//! Replies in the error shapes of the API.

use super::{
    Env,
    json::{Json, Members},
    random::Random,
};
use crate::client::Reply;

pub(super) fn json_reply(status: u16, body: &Json) -> Reply {
    reply(status, "application/json", body)
}

/// A problem document with `title`, `status` and `detail` only, as the gateway in front of the backend sends it.
pub(super) fn minimal_problem(status: u16, detail: &str) -> Reply {
    let body = Json::Object(vec![
        ("title", Json::text(reason_phrase(status))),
        ("status", Json::Whole(status.into())),
        ("detail", Json::text(detail)),
    ]);
    reply(status, "application/problem+json", &body)
}

/// The reply to a request for an unknown path.
pub(super) fn not_found() -> Reply {
    minimal_problem(404, "There is nothing at this path.")
}

/// The reply to a request without a valid token.
pub(super) fn unauthorized() -> Reply {
    let detail = "The access token is missing, malformed or expired.";
    minimal_problem(401, detail)
}

/// The reply to a request with a method that the path does not support. `allow` lists those that it does.
pub(super) fn method_not_allowed(allow: &str) -> Reply {
    let detail = format!("The methods allowed here are: {allow}.");
    let mut reply = minimal_problem(405, &detail);
    reply.headers.push(("allow".to_owned(), allow.to_owned()));
    reply
}

/// A problem document with all members that the backend's own problems have (RFC 9457 and two more), and `extra` ones.
pub(super) fn full_problem(
    status: u16,
    detail: &str,
    path: &str,
    extra: Members,
    env: &Env<'_>,
    random: &mut Random,
) -> Reply {
    let mut members = vec![
        ("type", Json::text("about:blank")),
        ("title", Json::text(reason_phrase(status))),
        ("status", Json::Whole(status.into())),
        ("detail", Json::text(detail)),
        ("instance", Json::text(path)),
        ("identifier", Json::Text(random.uuid())),
        ("timestamp", Json::text(env.now)),
    ];
    members.extend(extra);
    reply(status, "application/problem+json", &Json::Object(members))
}

fn reply(status: u16, content_type: &str, body: &Json) -> Reply {
    Reply {
        status,
        headers: vec![("content-type".to_owned(), content_type.to_owned())],
        body: body.write(),
    }
}

/// The reason phrase of a status in the IANA registry of HTTP status codes, for those that the mock sends. A problem of
/// the type `about:blank` has it as its title (RFC 9457, section 4.2.1).
///
/// An unregistered status counts as the first one of its class (RFC 9110, section 15), which is 500 here.
fn reason_phrase(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        510 => "Not Extended",
        511 => "Network Authentication Required",
        _ => "Internal Server Error",
    }
}
