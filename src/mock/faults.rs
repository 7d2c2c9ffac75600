//! Decides how a scenario and injected faults change a call: before its operation runs, and after.

use super::{
    Env, IncomingRequest, Operation,
    client::Client,
    fault_replies::{Replacement, flaky, forbidden, full_problem, gateway_page, rate_limited},
    injected_fault::FaultEffect,
    problem,
    random::Random,
    scenario::{Fault, Scenario},
    sort::Property,
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
    pub list_faults: ListFaults,
    /// Another user's changes before the operation runs, if there are any: the generator that chooses them.
    pub other_user: Option<Random>,
}

/// How faults change the order of a list.
#[derive(Clone, Debug, Default)]
pub(super) struct ListFaults {
    /// Shuffles webhooks that are equal in all sort keys.
    pub shuffle: Option<Random>,
    /// A list that is sorted by this property is rejected.
    pub unsortable: Option<Property>,
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
    let from_scenario = from_scenario.map(|(count, &fault)| (count, FaultEffect::Fault(fault)));
    let injected = injected.into_iter().map(|effect| (calls, effect));
    for (count, effect) in injected.chain(from_scenario) {
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
            Fault::ShuffledTies => {
                decision.list_faults.shuffle = Some(Random::new(client.random.next()));
                None
            }
            Fault::Unsortable(property) => {
                decision.list_faults.unsortable = Some(property);
                None
            }
            Fault::Busy(interval) => {
                if count % interval == 0 {
                    decision.other_user = Some(Random::new(client.random.next()));
                }
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
        Fault::Slow(..)
        | Fault::Garbled
        | Fault::Lost
        | Fault::Unique
        | Fault::ShuffledTies
        | Fault::Busy(_)
        | Fault::Unsortable(_) => return None,
    };
    Some(Replacement::Reply(reply))
}
