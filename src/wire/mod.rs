//! The backend's JSON, both ways: liberal in what is read, strict in what is written.
//!
//! Reading goes through [`serde_json::Value`] rather than derived types: one odd member must not
//! cost a whole answer, and one parser is smaller in the wasm than one a type.

mod configuration;
mod create;
mod page;
mod problem;
mod test;
mod update;
mod value;

pub use configuration::read_configuration;
pub use create::write_create;
pub use page::{Page, read_page};
pub use problem::{FieldProblem, ProblemDetails, read_problem};
pub use test::{read_test, write_test};
pub use update::{read_updated, write_update};
pub use value::{flag, number, text};

/// The list and create operations' path; the others' paths start with it.
pub const WEBHOOKS_PATH: &str = "/v2/notifications/configurations/webhook";
