//! The contract suite, which runs on every host of the mock. Each case gets a new backend with the sample webhooks.
//! Every answer is also checked against `openapi.yaml`.

mod conformance;
mod create;
pub mod document;
mod errors;
mod list;
mod send_test;
mod update;

use serde_json::Value;

pub use conformance::check;
pub use {create::*, errors::*, list::*, send_test::*, update::*};

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
    /// A list request. `query` starts with its `?`.
    pub fn get(query: &str) -> Self {
        Self {
            method: "GET",
            target: format!("{PATH}{query}"),
            content_type: None,
            body: Vec::new(),
        }
    }

    /// A request with a JSON body. `path` is appended to the collection's.
    pub fn send(method: &'static str, path: &str, body: &Value) -> Self {
        Self {
            method,
            target: format!("{PATH}{path}"),
            content_type: Some("application/json"),
            body: body.to_string().into_bytes(),
        }
    }
}

/// A response of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Names and values; names are in lower case.
    pub headers: Vec<(String, String)>,
    pub text: String,
}

/// Sends requests to a host of the mock. The only trait that a host has to implement.
pub trait Transport {
    /// Makes a call and returns the answer without checking it, or `None` if the connection ends without one.
    fn exchange(&mut self, call: &Call) -> Option<Answer>;
}

/// A host of the mock. Every [`Transport`] is one, so that all answers are checked against the document.
pub trait Host: Transport {
    /// Makes a call. Returns `None` if there is no answer.
    ///
    /// # Panics
    ///
    /// Panics if the answer is not documented.
    fn try_call(&mut self, call: Call) -> Option<Answer> {
        let answer = self.exchange(&call)?;
        if let Err(fault) = check(&call, &answer) {
            panic!("{} {} got {answer:?}: {fault}", call.method, call.target);
        }
        Some(answer)
    }

    fn call(&mut self, call: Call) -> Answer {
        self.try_call(call).expect("the host answers")
    }

    fn get(&mut self, query: &str) -> Answer {
        self.call(Call::get(query))
    }

    fn send(&mut self, method: &'static str, path: &str, body: Value) -> Answer {
        self.call(Call::send(method, path, &body))
    }

    /// Returns the webhooks of a page.
    fn rows(&mut self, query: &str) -> Vec<Value> {
        let page = self.get(query).json();
        let rows = page["webhook_notification_configurations"].as_array();
        rows.expect("a page has rows").clone()
    }
}

impl<T: Transport> Host for T {}

impl Answer {
    /// Returns a header by its name, in any case.
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

/// Defines a test for every case of the suite. `$host` is a function that creates a host.
#[macro_export]
macro_rules! contract_suite {
    ($host:path) => {
        contract_suite!($host:
            lists_the_samples, links_pages_to_each_other, sorts_by_several_keys, filters_by_type,
            rejects_invalid_list_parameters, returns_an_empty_page_past_the_end,
            creates_what_was_sent, rejects_a_create_with_an_error_per_field, rejects_legacy_and_unknown_types,
            accepts_duplicate_names,
            updates_only_the_members_that_were_sent, rejects_an_update_with_an_error_per_field,
            quotes_rejected_values_as_they_were_sent, returns_404_for_an_unknown_webhook,
            simulates_each_result, rejects_a_test_of_a_private_address,
            rejects_unknown_paths_and_methods, rejects_malformed_and_oversized_bodies, accepts_only_json
        );
    };
    ($host:path: $($case:ident),+) => {
        $(#[test]
        fn $case() {
            contract::$case(&mut $host());
        })+
    };
}
