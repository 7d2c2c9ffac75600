//! The mock's pure core as a host of the contract's suite.

use crate::contract::{self, Answer, Call, Host};
use webhook_settings::domain::Reach;
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
        reach: Reach::Public,
        resolved: &[],
        sign: |content| format!("signed({content})"),
        token: None,
    }
}

impl Core {
    pub fn seed(&mut self, rows: &str) -> Result<String, String> {
        self.mock.seed(&self.scenario, rows, &env(self.clock))
    }

    pub fn outcome(&mut self, call: &Call) -> Outcome {
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
        self.outcome(&Call {
            method: "GET",
            target: contract::PATH.into(),
            content_type: None,
            body: Vec::new(),
        })
    }

    pub fn status(&mut self) -> Option<u16> {
        self.list().reply.map(|reply| reply.status)
    }
}

impl Host for Core {
    fn call(&mut self, call: Call) -> Answer {
        let reply = self.outcome(&call).reply.expect("it answers");
        Answer {
            status: reply.status,
            content_type: reply.header("content-type").unwrap().to_owned(),
            allow: reply.header("allow").map(str::to_owned),
            text: reply.body,
        }
    }
}

/// A webhook to create.
pub fn mine() -> serde_json::Value {
    serde_json::json!({"name": "Mine", "type": "CASE_CREATED", "url": "https://example.com", "is_active": false})
}
