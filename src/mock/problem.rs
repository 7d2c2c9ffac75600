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
