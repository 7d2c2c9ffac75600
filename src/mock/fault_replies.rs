//! The replies and broken connections that replace an operation.

use super::{Env, IncomingRequest, Operation, client::Client, json::Json, problem};
use crate::client::Reply;

/// What replaces an operation.
#[derive(Debug)]
pub(super) enum Replacement {
    Reply(Reply),
    /// The connection ends without a response.
    NoResponse,
}

pub(super) fn flaky(millionths: u32, client: &mut Client) -> Option<Replacement> {
    let random = client.random.next() % 1_000_000;
    (random < u64::from(millionths)).then(|| match client.random.next() % 2 {
        0 => Replacement::NoResponse,
        _ => Replacement::Reply(gateway_page()),
    })
}

pub(super) fn forbidden(
    operation: Operation,
    client: &mut Client,
    request: &IncomingRequest<'_>,
    env: &Env<'_>,
) -> Reply {
    let detail = if operation.is_write() {
        "The permission \"Create and update webhooks\" is needed."
    } else {
        "The permission \"View webhooks\" is needed."
    };
    full_problem(403, detail, client, request, env)
}

pub(super) fn full_problem(
    status: u16,
    detail: &str,
    client: &mut Client,
    request: &IncomingRequest<'_>,
    env: &Env<'_>,
) -> Reply {
    let random = &mut client.random;
    problem::full_problem(status, detail, request.path, Vec::new(), env, random)
}

pub(super) fn rate_limited(limit: u32, seconds: u64) -> Reply {
    let mut reply = problem::json_reply(
        429,
        &Json::Object(vec![("message", Json::text("API rate limit exceeded"))]),
    );
    for (name, value) in [
        ("ratelimit-limit", u64::from(limit)),
        ("ratelimit-remaining", 0),
        ("ratelimit-reset", seconds),
    ] {
        reply.headers.push((name.to_owned(), value.to_string()));
    }
    reply
}

const GATEWAY_PAGE: &str = "<html><head><title>502 Bad Gateway</title></head>\
    <body><h1>502 Bad Gateway</h1></body></html>";

pub(super) fn gateway_page() -> Reply {
    Reply {
        status: 502,
        headers: vec![("content-type".to_owned(), "text/html".to_owned())],
        body: GATEWAY_PAGE.to_owned(),
    }
}
