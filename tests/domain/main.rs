//! What a webhook is, and the rules for its name, event type and URL.

use serde_json::Value;

mod api_values;
mod display;
mod event_types;
mod forms;
mod hosts;
mod names_and_urls;

/// The rows of a table that the browser tests share.
fn cases(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("the table is JSON")
}
