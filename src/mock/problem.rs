//! Replies in the contract's error shapes.

use super::{Env, random::Random};
use crate::client::Reply;
use serde_json::{Map, Value, json};

pub(super) fn json(status: u16, body: &Value) -> Reply {
    reply(status, "application/json", body)
}

/// Only `title`, `status` and `detail`, as a gateway in front of the backend sends it.
pub(super) fn thin(status: u16, title: &str, detail: &str) -> Reply {
    let body = json!({ "title": title, "status": status, "detail": detail });
    reply(status, "application/problem+json", &body)
}

/// For a path at which there is nothing.
pub(super) fn no_such_path() -> Reply {
    thin(404, "Not Found", "There is nothing at this path.")
}

/// For a token that is none.
pub(super) fn unauthorized() -> Reply {
    let detail = "The access token is missing, malformed or expired.";
    thin(401, "Unauthorized", detail)
}

/// For a method that the path does not know.
pub(super) fn not_allowed(allow: &str) -> Reply {
    let detail = format!("The methods allowed here are: {allow}.");
    let mut reply = thin(405, "Method Not Allowed", &detail);
    reply.headers.push(("allow".to_owned(), allow.to_owned()));
    reply
}

/// All members of the backend's own problems, and `extra` ones.
pub(super) fn full(
    (status, title, detail): (u16, &str, &str),
    path: &str,
    extra: Map<String, Value>,
    env: &Env,
    random: &mut Random,
) -> Reply {
    let mut body = json!({
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": path,
        "identifier": random.uuid(),
        "timestamp": env.now,
    });
    if let Some(body) = body.as_object_mut() {
        body.extend(extra);
    }
    reply(status, "application/problem+json", &body)
}

fn reply(status: u16, content_type: &str, body: &Value) -> Reply {
    Reply {
        status,
        headers: vec![("content-type".to_owned(), content_type.to_owned())],
        body: body.to_string(),
    }
}
