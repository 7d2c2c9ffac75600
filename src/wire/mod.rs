//! The API's JSON: reads response bodies leniently and writes request bodies strictly.
//!
//! The shapes come from the vendor's API reference for webhook configurations.
//!
//! Bodies are read through [`Value`] rather than derived types: an unexpected member must not make a whole response
//! unreadable, and one parser is smaller in the wasm than one for each type.

mod configuration;
mod create;
mod json;
mod page;
mod parser;
mod problem;
mod send_test;
mod update;
mod value;

pub use configuration::read_configuration;
pub use create::write_create;
pub use json::Value;
pub use page::{Page, PageReader, read_page};
pub use problem::{FieldProblem, ProblemDetails, read_problem};
pub use send_test::{read_test_result, write_send_test};
pub use update::{read_updated, write_update};
pub use value::{flag, number, text};

/// The path of the list and create operations, and the start of the other operations' paths.
pub const WEBHOOKS_PATH: &str = "/v2/notifications/configurations/webhook";
