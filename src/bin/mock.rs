//! The mock backend as a wasm of its own, for pages, workers and Node. Knows nothing of the interface.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use webhook_settings::client::Reply;
use webhook_settings::domain::Reach;
use webhook_settings::mock::{Env, Incoming, KNOWN_TERMS, Mock, Outcome, Scenario, Step, simulate};

fn main() {}

/// The backend, with simulated deliveries.
#[wasm_bindgen]
pub struct MockBackend {
    mock: Mock,
    scenario: Scenario,
    reach: Reach,
}

#[wasm_bindgen]
impl MockBackend {
    /// A backend with the sample webhooks; `private` lets targets be on private addresses.
    #[wasm_bindgen(constructor)]
    pub fn new(private: bool) -> Self {
        Self {
            mock: Mock::default(),
            scenario: Scenario::default(),
            reach: if private {
                Reach::Private
            } else {
                Reach::Public
            },
        }
    }

    /// Every scenario term that there is, in the form that people are shown.
    #[wasm_bindgen(js_name = knownTerms)]
    pub fn known_terms() -> Vec<String> {
        KNOWN_TERMS.map(str::to_owned).to_vec()
    }

    /// Takes a scenario, terms separated by commas. Gives the first one that is none, and takes nothing then.
    #[wasm_bindgen(js_name = setScenario)]
    pub fn set_scenario(&mut self, terms: &str) -> Option<String> {
        match Scenario::parse(terms) {
            Ok(scenario) => {
                self.scenario = scenario;
                None
            }
            Err(unknown) => Some(unknown.0),
        }
    }

    /// Takes the state that [`MockBackend::snapshot`] gave; false, and nothing is taken, if the text is anything else.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        self.mock.restore(snapshot)
    }

    /// All that the backend holds, as text.
    pub fn snapshot(&self) -> String {
        self.mock.snapshot()
    }

    /// Answers a request with `[delay, status, [name, value, …], body]`: wait `delay` milliseconds, then answer;
    /// a status of 0 means that the connection ends without an answer. `query` is without its `?`; `now` is the time
    /// as RFC 3339 in UTC with milliseconds, `clock` the same in milliseconds since 1970.
    #[expect(
        clippy::too_many_arguments,
        reason = "a flat call is what crosses to JavaScript at no cost"
    )]
    pub fn handle(
        &mut self,
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
            client: "page",
        };
        let env = Env {
            now,
            clock: clock as u64,
            reach: self.reach,
            resolved: &[],
            token: None,
        };
        match self.mock.handle(&request, &self.scenario, &env) {
            Step::Done(outcome) => to_js(&outcome),
            Step::Deliver(delivery) => {
                let result = simulate(delivery.url());
                to_js(&self.mock.finish(delivery, &result))
            }
        }
    }
}

fn to_js(outcome: &Outcome) -> Array {
    let nothing = Reply {
        status: 0,
        headers: Vec::new(),
        body: String::new(),
    };
    let reply = outcome.reply.as_ref().unwrap_or(&nothing);
    let headers = reply.headers.iter().flat_map(|(name, value)| [name, value]);
    let headers: Array = headers.map(|text| JsValue::from_str(text)).collect();
    Array::of4(
        &outcome.delay.into(),
        &reply.status.into(),
        &headers,
        &JsValue::from_str(&reply.body),
    )
}
