//! The mock backend as a wasm of its own, for pages, workers and Node. Knows nothing of the interface.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use webhook_settings::client::Reply;
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{
    DEMO_SECRET, Env, How, Incoming, KNOWN_TERMS, Mock, Operation, Order, Outcome, Scenario, Step,
    sign, simulate,
};

fn main() {}

/// The backend, with simulated deliveries.
#[wasm_bindgen]
pub struct MockBackend {
    mock: Mock,
    host_policy: HostPolicy,
}

#[wasm_bindgen]
impl MockBackend {
    /// A backend with the sample webhooks; `private` lets targets be on private addresses.
    #[wasm_bindgen(constructor)]
    pub fn new(private: bool) -> Self {
        Self {
            mock: Mock::default(),
            host_policy: if private {
                HostPolicy::AllowPrivate
            } else {
                HostPolicy::PublicOnly
            },
        }
    }

    /// Every scenario term that there is, in the form that people are shown.
    #[wasm_bindgen(js_name = knownTerms)]
    pub fn known_terms() -> Vec<String> {
        KNOWN_TERMS.map(str::to_owned).to_vec()
    }

    /// The first of a scenario's terms that is none.
    #[wasm_bindgen(js_name = unknownTerm)]
    pub fn unknown_term(terms: &str) -> Option<String> {
        Scenario::parse(terms).err().map(|unknown| unknown.0)
    }

    /// What test messages are signed with: standard base64 of 32 bytes.
    pub fn secret() -> String {
        DEMO_SECRET.to_owned()
    }

    /// Takes the state that [`MockBackend::snapshot`] gave; false, and nothing is taken, if the text is anything else.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        self.mock.restore(snapshot)
    }

    /// All that decides the answers to come, as text.
    pub fn snapshot(&self) -> String {
        self.mock.snapshot()
    }

    /// Numbers exchanges and messages from here on, for a host that remembers more of them than the snapshot.
    #[wasm_bindgen(js_name = countFrom)]
    pub fn count_from(&mut self, exchanges: f64, messages: f64) {
        self.mock.count_from(exchanges as u64, messages as u64);
    }

    /// Forgets everything that was made or ordered, and what was said.
    pub fn reset(&mut self) {
        self.mock.reset();
    }

    /// Puts webhooks, a JSON array, in the place of a scenario's, and gives them back whole. Throws, with a sentence, if a row is unusable.
    pub fn seed(
        &mut self,
        scenario: &str,
        rows: &str,
        now: &str,
        clock: f64,
    ) -> Result<String, JsValue> {
        let env = self.env(now, clock);
        self.mock
            .seed(&read(scenario), rows, &env)
            .map_err(|problem| JsValue::from_str(&problem))
    }

    /// Has a fault, by its scenario term, befall the `nth` call of an operation from now (0: each one; an empty operation: of any).
    /// False if there is no such operation or fault.
    pub fn fail(&mut self, operation: &str, nth: u32, how: &str) -> bool {
        self.order(operation, nth, How::Fault(how.to_owned()))
    }

    /// Like [`MockBackend::fail`], with an answer of one's own; `headers` are names and values in turn.
    #[wasm_bindgen(js_name = failWith)]
    pub fn fail_with(
        &mut self,
        operation: &str,
        nth: u32,
        status: u16,
        headers: Vec<String>,
        body: String,
    ) -> bool {
        let pairs = headers.chunks_exact(2);
        let headers = pairs.map(|pair| (pair[0].clone(), pair[1].clone()));
        let reply = Reply {
            status,
            headers: headers.collect(),
            body,
        };
        self.order(operation, nth, How::Reply(reply))
    }

    /// The exchanges with a number past `number`, a JSON array.
    #[wasm_bindgen(js_name = journalSince)]
    pub fn journal_since(&self, number: f64) -> String {
        self.mock.journal_since(number as u64)
    }

    /// The received test messages with a number past `number`, a JSON array.
    #[wasm_bindgen(js_name = receivedSince)]
    pub fn received_since(&self, number: f64) -> String {
        self.mock.received_since(number as u64)
    }

    /// Answers a request with `[delay, status, [name, value, …], body, operation]`: wait `delay` milliseconds, then answer;
    /// a status of 0 means that the connection ends without an answer. `query` is without its `?`; `now` is the time
    /// as RFC 3339 in UTC with milliseconds, `clock` the same in milliseconds since 1970; `client` tells tabs apart.
    #[expect(
        clippy::too_many_arguments,
        reason = "a flat call is what crosses to JavaScript at no cost"
    )]
    pub fn handle(
        &mut self,
        client: &str,
        scenario: &str,
        method: &str,
        path: &str,
        query: &str,
        content_type: Option<String>,
        authorization: Option<String>,
        body: &[u8],
        now: &str,
        clock: f64,
    ) -> Array {
        let request = Incoming {
            method,
            path,
            query,
            content_type: content_type.as_deref(),
            authorization: authorization.as_deref(),
            body,
            client,
        };
        let env = self.env(now, clock);
        let outcome = match self.mock.handle(&request, &read(scenario), &env) {
            Step::Done(outcome) => outcome,
            Step::Deliver(delivery) => {
                let result = simulate(delivery.url());
                self.mock.finish(delivery, &result)
            }
        };
        to_js(&outcome, Operation::of(method, path))
    }

    fn env<'a>(&self, now: &'a str, clock: f64) -> Env<'a> {
        Env {
            now,
            clock: clock as u64,
            host_policy: self.host_policy,
            resolved: &[],
            sign,
            token: None,
        }
    }

    fn order(&mut self, operation: &str, nth: u32, how: How) -> bool {
        let known = Operation::parse(operation);
        let order = Order {
            operation: known,
            nth: (nth > 0).then_some(nth),
            how,
        };
        (known.is_some() || operation.is_empty()) && self.mock.order(order)
    }
}

/// Hosts refuse a scenario with unknown terms before any request comes with it.
fn read(scenario: &str) -> Scenario {
    Scenario::parse(scenario).unwrap_or_default()
}

fn to_js(outcome: &Outcome, operation: Option<Operation>) -> Array {
    let nothing = Reply {
        status: 0,
        headers: Vec::new(),
        body: String::new(),
    };
    let reply = outcome.reply.as_ref().unwrap_or(&nothing);
    let headers = reply.headers.iter().flat_map(|(name, value)| [name, value]);
    let headers: Array = headers.map(|text| JsValue::from_str(text)).collect();
    let operation = operation.map_or("", Operation::as_str);
    Array::of5(
        &outcome.delay.into(),
        &reply.status.into(),
        &headers,
        &JsValue::from_str(&reply.body),
        &JsValue::from_str(operation),
    )
}
