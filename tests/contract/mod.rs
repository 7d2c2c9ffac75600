//! One suite of what the contract says, for every host of the mock. Each case gets a backend of its own with the sample data.

mod create;
mod errors;
mod list;
mod test;
mod update;

use serde_json::Value;

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

/// What the host answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub content_type: String,
    pub allow: Option<String>,
    pub text: String,
}

/// Something that answers requests as the backend does.
pub trait Host {
    fn call(&mut self, call: Call) -> Answer;

    fn get(&mut self, query: &str) -> Answer {
        self.call(Call {
            method: "GET",
            target: format!("{PATH}{query}"),
            content_type: None,
            body: Vec::new(),
        })
    }

    fn send(&mut self, method: &'static str, path: &str, body: Value) -> Answer {
        self.call(Call {
            method,
            target: format!("{PATH}{path}"),
            content_type: Some("application/json"),
            body: body.to_string().into_bytes(),
        })
    }

    /// All webhooks, in the order that a query asks for.
    fn rows(&mut self, query: &str) -> Vec<Value> {
        let page = self.get(query).json();
        let rows = page["webhook_notification_configurations"].as_array();
        rows.expect("a page has rows").clone()
    }
}

impl Answer {
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
