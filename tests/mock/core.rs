//! The mock's core as a host of the contract suite.

use crate::contract::{Answer, Call, Transport, check};
use serde_json::{Value, json};
use webhook_settings::client::Reply;
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{
    DelayedReply, Env, Handled, IncomingRequest, Mock, Scenario, simulate,
};

/// A mock, and what is passed with each request to it.
#[derive(Default)]
pub struct Core {
    pub mock: Mock,
    pub scenario: Scenario,
    pub clock: u64,
    /// The `Authorization` header.
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
        resolved_addresses: &[],
        sign: |content| format!("signed({content})"),
        token: None,
    }
}

impl Core {
    pub fn seed(&mut self, rows: &str) -> Result<String, String> {
        self.mock.seed(&self.scenario, rows, &env(self.clock))
    }

    /// Makes a call and checks the reply, if there is one, against the contract's document.
    pub fn handle(&mut self, call: &Call) -> DelayedReply {
        let answer = self.handle_unchecked(call);
        if let Some(reply) = answer.reply.clone() {
            assert_eq!(check(call, &to_answer(reply)), Ok(()));
        }
        answer
    }

    fn handle_unchecked(&mut self, call: &Call) -> DelayedReply {
        let (path, query) = call.target.split_once('?').unwrap_or((&call.target, ""));
        let request = IncomingRequest {
            method: call.method,
            path,
            query,
            content_type: call.content_type,
            authorization: self.token,
            body: &call.body,
            client: "test",
        };
        match self.mock.handle(&request, &self.scenario, &env(self.clock)) {
            Handled::Done(answer) => answer,
            Handled::Deliver(delivery) => {
                let result = simulate(delivery.url());
                self.mock.finish(delivery, &result)
            }
        }
    }

    /// The exchanges in the journal with a higher number than `number`.
    pub fn journal_since(&self, number: u64) -> Vec<Value> {
        serde_json::from_str(&self.mock.journal_since(number)).unwrap()
    }

    /// The received test messages with a higher number than `number`.
    pub fn received_since(&self, number: u64) -> Vec<Value> {
        serde_json::from_str(&self.mock.received_since(number)).unwrap()
    }

    pub fn list(&mut self) -> DelayedReply {
        self.handle(&Call::get(""))
    }

    pub fn status(&mut self) -> Option<u16> {
        self.list().reply.map(|reply| reply.status)
    }
}

impl Transport for Core {
    fn exchange(&mut self, call: &Call) -> Option<Answer> {
        self.handle_unchecked(call).reply.map(to_answer)
    }
}

fn to_answer(reply: Reply) -> Answer {
    Answer {
        status: reply.status,
        headers: reply.headers,
        text: reply.body,
    }
}

/// The body of a create.
pub fn new_webhook() -> Value {
    json!({"name": "Mine", "type": "CASE_CREATED", "url": "https://example.com", "is_active": false})
}
