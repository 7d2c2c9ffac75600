//! What a scenario makes of a call: before the backend does its work, and after.

use super::{
    Env, Incoming, Operation,
    client::Client,
    json::Json,
    order::Effect,
    problem,
    scenario::{Fault, Scenario},
};
use crate::client::Reply;

/// What becomes of one call.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// Milliseconds until the answer.
    pub delay: u32,
    /// What stands in the place of the backend's work, if anything does.
    pub instead: Option<Instead>,
    pub after: After,
    /// Whether a name may only be used once.
    pub unique: bool,
}

#[derive(Debug)]
pub(super) enum Instead {
    Reply(Reply),
    /// The connection ends without an answer.
    Nothing,
}

/// What becomes of an answer on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct After {
    pub garbled: bool,
    pub lost: bool,
}

impl After {
    pub fn apply(self, mut reply: Reply) -> Option<Reply> {
        if self.garbled {
            let half = reply.body.len() / 2;
            let cut = (0..=half).rev().find(|&at| reply.body.is_char_boundary(at));
            reply.body.truncate(cut.unwrap_or(0));
        }
        (!self.lost).then_some(reply)
    }
}

/// Judges a call: by what was ordered for it, then by its scenario. The first fault that answers in the backend's place wins;
/// the others still delay it.
pub(super) fn judge(
    ordered: Vec<Effect>,
    scenario: &Scenario,
    client: &mut Client,
    operation: Operation,
    request: &Incoming<'_>,
    env: &Env<'_>,
) -> Verdict {
    let (calls, calls_of_operation) = client.count(operation);
    let mut verdict = Verdict::default();
    let planned = scenario.faults(operation, calls, calls_of_operation);
    let planned = planned.map(|&fault| Effect::Fault(fault));
    for effect in ordered.into_iter().chain(planned) {
        let fault = match effect {
            Effect::Fault(fault) => fault,
            Effect::Reply(reply) => {
                verdict.instead = verdict.instead.or(Some(Instead::Reply(reply)));
                continue;
            }
        };
        let instead = match fault {
            Fault::Slow(least, most) => {
                let spread = u64::from(most - least) + 1;
                let jitter = u32::try_from(client.random.next() % spread).unwrap_or(0);
                verdict.delay = verdict.delay.max(least + jitter);
                None
            }
            Fault::Garbled => {
                verdict.after.garbled = true;
                None
            }
            Fault::Lost => {
                verdict.after.lost = true;
                None
            }
            Fault::Unique => {
                verdict.unique = true;
                None
            }
            fault => replace(fault, client, operation, request, env),
        };
        verdict.instead = verdict.instead.or(instead);
    }
    verdict
}

fn replace(
    fault: Fault,
    client: &mut Client,
    operation: Operation,
    request: &Incoming<'_>,
    env: &Env<'_>,
) -> Option<Instead> {
    let reply = match fault {
        Fault::Offline => return Some(Instead::Nothing),
        Fault::Flaky(share) => return flaky(share, client),
        Fault::Limited(limit) => rate_limited(limit, client.spend(limit, env).err()?),
        Fault::Expired => {
            let is_first = client.is_first_token(request.authorization);
            is_first.then(problem::unauthorized)?
        }
        Fault::NoAccess => forbidden(operation, client, request, env),
        Fault::ReadOnly => operation
            .is_write()
            .then(|| forbidden(operation, client, request, env))?,
        Fault::Down(status) => {
            let head = (
                status,
                "Service Unavailable",
                "The service can't answer at the moment.",
            );
            let random = &mut client.random;
            problem::full(head, request.path, Vec::new(), env, random)
        }
        Fault::Html => gateway_page(),
        Fault::Slow(..) | Fault::Garbled | Fault::Lost | Fault::Unique => return None,
    };
    Some(Instead::Reply(reply))
}

fn flaky(millionths: u32, client: &mut Client) -> Option<Instead> {
    let drawn = client.random.next() % 1_000_000;
    (drawn < u64::from(millionths)).then(|| match client.random.next() % 2 {
        0 => Instead::Nothing,
        _ => Instead::Reply(gateway_page()),
    })
}

fn forbidden(
    operation: Operation,
    client: &mut Client,
    request: &Incoming<'_>,
    env: &Env<'_>,
) -> Reply {
    let detail = if operation.is_write() {
        "The permission \"Create and update webhooks\" is needed."
    } else {
        "The permission \"View webhooks\" is needed."
    };
    let head = (403, "Forbidden", detail);
    problem::full(head, request.path, Vec::new(), env, &mut client.random)
}

fn rate_limited(limit: u32, seconds: u64) -> Reply {
    let mut reply = problem::json(
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

fn gateway_page() -> Reply {
    Reply {
        status: 502,
        headers: vec![("content-type".to_owned(), "text/html".to_owned())],
        body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>".to_owned(),
    }
}
