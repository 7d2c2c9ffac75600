//! The mock's pure core as a host of the contract's suite.

use crate::contract::{Answer, Call, Transport, check};
use webhook_settings::client::Reply;
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{Env, Incoming, Mock, Outcome, Scenario, Step, simulate};

/// A backend, and what comes with each request to it.
#[derive(Default)]
pub struct Core {
    pub mock: Mock,
    pub scenario: Scenario,
    pub clock: u64,
    /// The whole authorization header.
    pub token: Option<&'static str>,
}

pub fn core() -> Core {
    Core::default()
}

pub fn in_scenario(terms: &str) -> Core {
    Core {
        scenario: Scenario::parse(terms).unwrap(),
        ..Core::default()
    }
}

fn env(clock: u64) -> Env<'static> {
    Env {
        now: "2026-11-24T09:30:00.000Z",
        clock,
        host_policy: HostPolicy::PublicOnly,
        resolved: &[],
        sign: |content| format!("signed({content})"),
        token: None,
    }
}

impl Core {
    pub fn seed(&mut self, rows: &str) -> Result<String, String> {
        self.mock.seed(&self.scenario, rows, &env(self.clock))
    }

    /// What becomes of a call, answered as the contract's document says or not at all.
    pub fn outcome(&mut self, call: &Call) -> Outcome {
        let outcome = self.raw_outcome(call);
        if let Some(reply) = outcome.reply.clone() {
            assert_eq!(check(call, &to_answer(reply)), Ok(()));
        }
        outcome
    }

    fn raw_outcome(&mut self, call: &Call) -> Outcome {
        let (path, query) = call.target.split_once('?').unwrap_or((&call.target, ""));
        let request = Incoming {
            method: call.method,
            path,
            query,
            content_type: call.content_type,
            authorization: self.token,
            body: &call.body,
            client: "test",
        };
        match self.mock.handle(&request, &self.scenario, &env(self.clock)) {
            Step::Done(outcome) => outcome,
            Step::Deliver(delivery) => {
                let result = simulate(delivery.url());
                self.mock.finish(delivery, &result)
            }
        }
    }

    pub fn list(&mut self) -> Outcome {
        self.outcome(&Call::get(""))
    }

    pub fn status(&mut self) -> Option<u16> {
        self.list().reply.map(|reply| reply.status)
    }
}

impl Transport for Core {
    fn exchange(&mut self, call: &Call) -> Option<Answer> {
        self.raw_outcome(call).reply.map(to_answer)
    }
}

fn to_answer(reply: Reply) -> Answer {
    Answer {
        status: reply.status,
        headers: reply.headers,
        text: reply.body,
    }
}

/// A webhook to create.
pub fn mine() -> serde_json::Value {
    serde_json::json!({"name": "Mine", "type": "CASE_CREATED", "url": "https://example.com", "is_active": false})
}
