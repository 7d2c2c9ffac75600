//! The four operations of the API as plain values: each one builds a [`Request`] and reads a [`Reply`]. No I/O.
//!
//! ```
//! use webhook_settings::client::{self, ListQuery, Reply, TieBreak};
//!
//! let tie_break = TieBreak::Identifier;
//! let query = ListQuery { page: 1, size: 25, sort: "-created_at", tie_break, event: None };
//! let request = client::list(&query);
//! assert!(request.target.ends_with("?page_number=1&page_size=25&sort=-created_at&sort=identifier"));
//!
//! let reply = Reply {
//!     status: 200,
//!     headers: Vec::new(),
//!     body: r#"{"webhook_notification_configurations": []}"#.to_owned(),
//! };
//! assert!(client::read_list(&reply).unwrap().webhooks.is_empty());
//! ```

pub mod engine;
mod error;
mod operations;
mod pending_create;
mod reply;
mod request;
mod retry;
mod timeout;
mod write_outcome;

pub use error::{ApiError, reset_in};
pub use operations::{
    ListQuery, TieBreak, begin_list, create, list, read_created, read_list, read_test_result,
    read_updated, send_test, sorts_by_identifier, update,
};
pub use pending_create::PendingCreate;
pub use reply::Reply;
pub use request::{Method, Request};
pub use retry::{AttemptOutcome, Attempts, Pause, PauseReason, RetryDecision};
pub use timeout::{REQUEST_TIMEOUT, TARGET_TIMEOUT, TEST_TIMEOUT, timeout};
pub use write_outcome::WriteOutcome;
