//! Replies in the contract's error shapes.

use super::{
    Env,
    json::{Json, Members},
    random::Random,
};
use crate::client::Reply;

pub(super) fn json(status: u16, body: &Json) -> Reply {
    reply(status, "application/json", body)
}

/// Only `title`, `status` and `detail`, as a gateway in front of the backend sends it.
pub(super) fn thin(status: u16, title: &str, detail: &str) -> Reply {
    let body = Json::Object(vec![
        ("title", Json::text(title)),
        ("status", Json::Whole(status.into())),
        ("detail", Json::text(detail)),
    ]);
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
    extra: Members,
    env: &Env<'_>,
    random: &mut Random,
) -> Reply {
    let mut members = vec![
        ("type", Json::text("about:blank")),
        ("title", Json::text(title)),
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
