//! Decides how a scenario and injected faults change a call: before its operation runs, and after.

use super::{
    Env, IncomingRequest, Operation,
    client::Client,
    injected_fault::FaultEffect,
    json::Json,
    problem,
    scenario::{Fault, Scenario},
};
use crate::client::Reply;

/// How faults change one call.
#[derive(Debug, Default)]
pub(super) struct FaultDecision {
    /// Milliseconds until the reply.
    pub delay: u32,
    /// Replaces the operation, which is not run then.
    pub replacement: Option<Replacement>,
    pub reply_faults: ReplyFaults,
    /// Whether names have to be unique.
    pub unique_names: bool,
}

/// What replaces an operation.
#[derive(Debug)]
pub(super) enum Replacement {
    Reply(Reply),
    /// The connection ends without a response.
    NoResponse,
}

/// How faults change a reply after the operation has run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ReplyFaults {
    /// The body is cut in half.
    pub garbled: bool,
    /// The connection ends without a response.
    pub lost: bool,
}

impl ReplyFaults {
    /// Returns the changed reply, or `None` if it is lost.
    pub fn apply(self, mut reply: Reply) -> Option<Reply> {
        if self.garbled {
            let half = reply.body.len() / 2;
            let cut = (0..=half).rev().find(|&at| reply.body.is_char_boundary(at));
            reply.body.truncate(cut.unwrap_or(0));
        }
        (!self.lost).then_some(reply)
    }
}

/// Decides how faults change a call: first the injected ones, then those of its scenario.
///
/// The first fault that replaces the operation wins. The others can still delay the reply or change it.
pub(super) fn decide(
    injected: Vec<FaultEffect>,
    scenario: &Scenario,
    client: &mut Client,
    operation: Operation,
    request: &IncomingRequest<'_>,
    env: &Env<'_>,
) -> FaultDecision {
    let (calls, calls_of_operation) = client.count_call(operation);
    let mut decision = FaultDecision::default();
    let from_scenario = scenario.faults(operation, calls, calls_of_operation);
    let from_scenario = from_scenario.map(|&fault| FaultEffect::Fault(fault));
    for effect in injected.into_iter().chain(from_scenario) {
        let fault = match effect {
            FaultEffect::Fault(fault) => fault,
            FaultEffect::Reply(reply) => {
                let reply = Replacement::Reply(reply);
                decision.replacement = decision.replacement.or(Some(reply));
                continue;
            }
        };
        let replacement = match fault {
            Fault::Slow(least, most) => {
                let spread = u64::from(most - least) + 1;
                let jitter = u32::try_from(client.random.next() % spread).unwrap_or(0);
                decision.delay = decision.delay.max(least + jitter);
                None
            }
            Fault::Garbled => {
                decision.reply_faults.garbled = true;
                None
            }
            Fault::Lost => {
                decision.reply_faults.lost = true;
                None
            }
            Fault::Unique => {
                decision.unique_names = true;
                None
            }
            fault => replacement(fault, client, operation, request, env),
        };
        decision.replacement = decision.replacement.or(replacement);
    }
    decision
}

/// Returns what replaces the operation, if this fault does.
fn replacement(
    fault: Fault,
    client: &mut Client,
    operation: Operation,
    request: &IncomingRequest<'_>,
    env: &Env<'_>,
) -> Option<Replacement> {
    let reply = match fault {
        Fault::Offline => return Some(Replacement::NoResponse),
        Fault::Flaky(share) => return flaky(share, client),
        Fault::Limited(limit) => rate_limited(limit, client.count_against_limit(limit, env).err()?),
        Fault::Expired => {
            let is_first = client.is_first_token(request.authorization);
            is_first.then(problem::unauthorized)?
        }
        Fault::NoAccess => forbidden(operation, client, request, env),
        Fault::ReadOnly => operation
            .is_write()
            .then(|| forbidden(operation, client, request, env))?,
        Fault::Down(status) => {
            let detail = "The service can't answer at the moment.";
            full_problem(status, detail, client, request, env)
        }
        Fault::Html => gateway_page(),
        Fault::Slow(..) | Fault::Garbled | Fault::Lost | Fault::Unique => return None,
    };
    Some(Replacement::Reply(reply))
}

fn flaky(millionths: u32, client: &mut Client) -> Option<Replacement> {
    let random = client.random.next() % 1_000_000;
    (random < u64::from(millionths)).then(|| match client.random.next() % 2 {
        0 => Replacement::NoResponse,
        _ => Replacement::Reply(gateway_page()),
    })
}

fn forbidden(
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

fn full_problem(
    status: u16,
    detail: &str,
    client: &mut Client,
    request: &IncomingRequest<'_>,
    env: &Env<'_>,
) -> Reply {
    let random = &mut client.random;
    problem::full_problem(status, detail, request.path, Vec::new(), env, random)
}

fn rate_limited(limit: u32, seconds: u64) -> Reply {
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

fn gateway_page() -> Reply {
    Reply {
        status: 502,
        headers: vec![("content-type".to_owned(), "text/html".to_owned())],
        body: GATEWAY_PAGE.to_owned(),
    }
}
