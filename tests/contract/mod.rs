//! One suite of what the contract says, for every host of the mock. Each case gets a backend of its own with the sample data.
//! Whatever a host answers has to be what `openapi.yaml` says.

mod conformance;
mod create;
pub mod document;
mod errors;
mod list;
mod test;
mod update;

use serde_json::Value;

pub use conformance::check;
pub use {create::*, errors::*, list::*, test::*, update::*};

pub const PATH: &str = "/v2/notifications/configurations/webhook";

/// A request to a host of the mock.
#[derive(Clone, Debug)]
pub struct Call {
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    pub content_type: Option<&'static str>,
    pub body: Vec<u8>,
}

impl Call {
    /// Lists, as a query asks for it.
    pub fn get(query: &str) -> Self {
        Self {
            method: "GET",
            target: format!("{PATH}{query}"),
            content_type: None,
            body: Vec::new(),
        }
    }

    /// Sends JSON to a path below the collection's.
    pub fn send(method: &'static str, path: &str, body: &Value) -> Self {
        Self {
            method,
            target: format!("{PATH}{path}"),
            content_type: Some("application/json"),
            body: body.to_string().into_bytes(),
        }
    }
}

/// What the host answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// In lower case, with their values.
    pub headers: Vec<(String, String)>,
    pub text: String,
}

/// Carries requests to a backend, and its answers back. All that a host of the mock has to do.
pub trait Transport {
    /// Makes a call, and gives the answer unjudged; `None` if the connection ends without one.
    fn exchange(&mut self, call: &Call) -> Option<Answer>;
}

/// Something that answers requests as the backend does: every [`Transport`] is a host, and none can do without the checks.
pub trait Host: Transport {
    /// Makes a call; `None` if there is no answer. Panics at an answer that the contract's document does not name.
    fn try_call(&mut self, call: Call) -> Option<Answer> {
        let answer = self.exchange(&call)?;
        if let Err(fault) = check(&call, &answer) {
            panic!("{} {} got {answer:?}: {fault}", call.method, call.target);
        }
        Some(answer)
    }

    fn call(&mut self, call: Call) -> Answer {
        self.try_call(call).expect("it answers")
    }

    fn get(&mut self, query: &str) -> Answer {
        self.call(Call::get(query))
    }

    fn send(&mut self, method: &'static str, path: &str, body: Value) -> Answer {
        self.call(Call::send(method, path, &body))
    }

    /// All webhooks, in the order that a query asks for.
    fn rows(&mut self, query: &str) -> Vec<Value> {
        let page = self.get(query).json();
        let rows = page["webhook_notification_configurations"].as_array();
        rows.expect("a page has rows").clone()
    }
}

impl<T: Transport> Host for T {}

impl Answer {
    /// A header by its name, whatever the case of that.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn content_type(&self) -> &str {
        self.header("content-type").unwrap_or_default()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("the answer is JSON")
    }
}

/// Runs every case of the suite on hosts that `$host` makes.
#[macro_export]
macro_rules! contract_suite {
    ($host:path) => {
        contract_suite!($host:
            lists_the_samples, pages_link_to_each_other, sorts_by_several_keys, filters_by_type,
            refuses_wrong_list_parameters, a_page_past_the_end_is_empty,
            creates_what_was_sent, refuses_a_create_field_by_field, refuses_legacy_and_unknown_types,
            accepts_duplicate_names,
            updates_only_what_was_sent, refuses_an_update_field_by_field, quotes_what_was_sent, knows_no_such_webhook,
            simulates_each_outcome, refuses_to_test_a_private_address,
            unknown_paths_and_methods, malformed_and_oversized_bodies, only_json_is_taken
        );
    };
    ($host:path: $($case:ident),+) => {
        $(#[test]
        fn $case() {
            contract::$case(&mut $host());
        })+
    };
}
