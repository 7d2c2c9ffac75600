//! The mock backend as a wasm of its own, for pages, workers and Node. Does not depend on the user interface.

mod js_reply;

use js_reply::to_js;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use webhook_settings::client::Reply;
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{
    DEMO_SECRET, Env, FaultKind, Handled, IncomingRequest, InjectedFault, KNOWN_TERMS, Mock,
    Operation, Scenario, sign, simulate,
};

fn main() {}

/// The mock backend, with simulated deliveries.
#[wasm_bindgen]
pub struct MockBackend {
    mock: Mock,
    host_policy: HostPolicy,
}

#[wasm_bindgen]
impl MockBackend {
    /// Creates a backend with the sample webhooks. `allow_private` accepts target URLs with private addresses.
    #[wasm_bindgen(constructor)]
    pub fn new(allow_private: bool) -> Self {
        Self {
            mock: Mock::default(),
            host_policy: HostPolicy::from_allow_private(allow_private),
        }
    }

    /// Returns all terms of a scenario, for messages that list them.
    #[wasm_bindgen(js_name = knownTerms)]
    pub fn known_terms() -> Vec<String> {
        KNOWN_TERMS.map(str::to_owned).to_vec()
    }

    /// Returns the first term of a scenario that is unknown, if there is one.
    #[wasm_bindgen(js_name = unknownTerm)]
    pub fn unknown_term(terms: &str) -> Option<String> {
        Scenario::parse(terms).err().map(|unknown| unknown.0)
    }

    /// Returns the secret that signs test messages: 32 bytes in standard base64.
    pub fn secret() -> String {
        DEMO_SECRET.to_owned()
    }

    /// Restores a state that [`MockBackend::snapshot`] returned. Returns false if the text is invalid.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        self.mock.restore(snapshot)
    }

    /// Returns the state that determines future replies, as text.
    pub fn snapshot(&self) -> String {
        self.mock.snapshot()
    }

    /// Continues the numbers of exchanges and messages after these, for a host that has stored more than the snapshot.
    #[wasm_bindgen(js_name = countFrom)]
    pub fn count_from(&mut self, exchanges: f64, messages: f64) {
        self.mock.count_from(exchanges as u64, messages as u64);
    }

    /// Returns to the sample webhooks, and drops injected faults, exchanges and messages.
    pub fn reset(&mut self) {
        self.mock.reset();
    }

    /// Replaces a scenario's webhooks by a JSON array of others, and returns them with all members.
    ///
    /// # Errors
    ///
    /// Throws a sentence that names the first invalid row.
    pub fn seed(
        &mut self,
        scenario: &str,
        rows: &str,
        now: &str,
        clock: f64,
    ) -> Result<String, JsValue> {
        let env = self.env(now, clock);
        self.mock
            .seed(&parse(scenario), rows, &env)
            .map_err(|problem| JsValue::from_str(&problem))
    }

    /// Injects a fault, by its scenario term, into the `nth` call of an operation from now.
    ///
    /// If `nth` is 0, every call is affected. If `operation` is empty, calls of any operation count. Returns why the
    /// fault can't be injected, if it can't.
    pub fn fail(&mut self, operation: &str, nth: u32, fault: &str) -> Option<String> {
        self.inject(operation, nth, FaultKind::Scenario(fault.to_owned()))
    }

    /// Like [`MockBackend::fail`], with a given reply. `headers` has names and values in turn.
    #[wasm_bindgen(js_name = failWith)]
    pub fn fail_with(
        &mut self,
        operation: &str,
        nth: u32,
        status: u16,
        headers: Vec<String>,
        body: String,
    ) -> Option<String> {
        let pairs = headers.chunks_exact(2);
        let headers = pairs.map(|pair| (pair[0].clone(), pair[1].clone()));
        let reply = Reply {
            status,
            headers: headers.collect(),
            body,
        };
        self.inject(operation, nth, FaultKind::Reply(reply))
    }

    /// Returns the exchanges with a higher number than `number`, as a JSON array.
    #[wasm_bindgen(js_name = journalSince)]
    pub fn journal_since(&self, number: f64) -> String {
        self.mock.journal_since(number as u64)
    }

    /// Returns the received test messages with a higher number than `number`, as a JSON array.
    #[wasm_bindgen(js_name = receivedSince)]
    pub fn received_since(&self, number: f64) -> String {
        self.mock.received_since(number as u64)
    }

    /// Handles a request. Returns `[delay, status, [name, value, …], body, operation]`.
    ///
    /// The host waits `delay` milliseconds before it replies. A status of 0 means that the connection ends without a
    /// response. `query` has no `?`. `now` is the time in RFC 3339 form in UTC with milliseconds, and `clock` is the
    /// same time in milliseconds since 1970. `client` identifies the tab.
    #[expect(
        clippy::too_many_arguments,
        reason = "a call with plain arguments from JavaScript needs no conversions"
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
        let request = IncomingRequest {
            method,
            path,
            query,
            content_type: content_type.as_deref(),
            authorization: authorization.as_deref(),
            body,
            client,
        };
        let env = self.env(now, clock);
        let answer = match self.mock.handle(&request, &parse(scenario), &env) {
            Handled::Done(answer) => answer,
            Handled::Deliver(delivery) => {
                let result = simulate(delivery.url());
                self.mock.finish(delivery, &result)
            }
        };
        to_js(&answer, Operation::from_request(method, path))
    }

    fn env<'a>(&self, now: &'a str, clock: f64) -> Env<'a> {
        Env {
            now,
            clock: clock as u64,
            host_policy: self.host_policy,
            resolved_addresses: &[],
            sign,
            token: None,
        }
    }

    fn inject(&mut self, operation: &str, nth: u32, kind: FaultKind) -> Option<String> {
        let fault = InjectedFault {
            operation: Operation::parse(operation),
            nth: (nth > 0).then_some(nth),
            kind,
        };
        self.mock.inject(fault).err().map(str::to_owned)
    }
}

/// Parses a scenario. Hosts reject unknown terms before they pass a scenario with a request.
fn parse(scenario: &str) -> Scenario {
    Scenario::parse(scenario).unwrap_or_default()
}
