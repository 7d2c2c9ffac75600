//! The mock backend as a wasm of its own, for pages, workers and Node. Knows nothing of the interface.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use webhook_settings::client::Reply;
use webhook_settings::domain::Reach;
use webhook_settings::mock::{Env, Incoming, Mock, Step, simulate};

fn main() {}

/// The backend, with simulated deliveries.
#[wasm_bindgen]
pub struct MockBackend {
    mock: Mock,
    reach: Reach,
}

#[wasm_bindgen]
impl MockBackend {
    /// A backend with `samples` sample webhooks; `private` lets targets be on private addresses.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u32, samples: u32, private: bool) -> Self {
        Self {
            mock: Mock::with_samples(seed.into(), samples as usize),
            reach: if private {
                Reach::Private
            } else {
                Reach::Public
            },
        }
    }

    /// Takes the state that [`MockBackend::snapshot`] gave; false, and nothing is taken, if the text is anything else.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        let restored = Mock::restore(snapshot);
        let is_restored = restored.is_some();
        if let Some(mock) = restored {
            self.mock = mock;
        }
        is_restored
    }

    /// The whole state as text.
    pub fn snapshot(&self) -> String {
        self.mock.snapshot()
    }

    /// Answers a request with `[status, [name, value, …], body]`. `query` is without its `?`;
    /// `now` is RFC 3339 in UTC with milliseconds.
    pub fn handle(
        &mut self,
        method: &str,
        path: &str,
        query: &str,
        content_type: Option<String>,
        body: &[u8],
        now: &str,
    ) -> Array {
        let request = Incoming {
            method,
            path,
            query,
            content_type: content_type.as_deref(),
            authorization: None,
            body,
        };
        let env = Env {
            now,
            reach: self.reach,
            resolved: &[],
            token: None,
        };
        let reply = match self.mock.handle(&request, &env) {
            Step::Reply(reply) => reply,
            Step::Deliver(delivery) => {
                let result = simulate(delivery.url());
                delivery.finish(&result)
            }
        };
        to_js(&reply)
    }
}

fn to_js(reply: &Reply) -> Array {
    let headers = reply.headers.iter().flat_map(|(name, value)| [name, value]);
    let headers: Array = headers.map(|text| JsValue::from_str(text)).collect();
    Array::of3(
        &reply.status.into(),
        &headers,
        &JsValue::from_str(&reply.body),
    )
}
