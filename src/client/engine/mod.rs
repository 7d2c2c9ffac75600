//! What takes several steps, as state machines without I/O.
//!
//! An operation starts with a request, takes the answer to it, and returns a [`Step`]: the next request or the outcome.
//! An [`Exchange`] brings one request to its answer: it takes each [`Event`] and returns the next [`Action`]. The code
//! that drives them sends, waits and asks for tokens.
//!
//! ```
//! use webhook_settings::client::engine::{Lookup, Step};
//! use webhook_settings::client::{Reply, TieBreak};
//! use webhook_settings::domain::WebhookId;
//!
//! let id = WebhookId::parse("0198c0de-0000-4000-8000-000000000001").unwrap();
//! let mut lookup = Lookup::find(&id, None, TieBreak::Identifier);
//! assert!(lookup.first().target.contains("page_number=1"));
//!
//! let body = r#"{"webhook_notification_configurations": []}"#.to_owned();
//! let Step::Finish(found) = lookup.next(Ok(Reply { status: 200, headers: Vec::new(), body })) else {
//!     panic!("an empty list has no second page");
//! };
//! assert!(found.unwrap().webhooks.is_empty());
//! ```

mod account;
mod action;
mod collected;
mod create;
mod create_outcome;
mod exchange;
mod list_page;
mod lookup;
mod tokens;
mod update;

pub use account::ReadAccount;
pub use action::{Action, Event, TokenSource};
pub use collected::{Collected, Coverage};
pub use create::Create;
pub use create_outcome::CreateOutcome;
pub use exchange::Exchange;
pub use list_page::{ListPage, ListedRows};
pub use lookup::Lookup;
pub use tokens::{TokenReason, Tokens, parse_token};
pub use update::{Update, UpdateOutcome};

use super::{ApiError, Reply, Request};

/// The answer to a request: a reply of any status, or why there is none.
pub type Answer = Result<Reply, ApiError>;

/// What an operation does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<T> {
    /// Send this request, and pass on the answer.
    Send(Request),
    /// The operation has ended.
    Finish(T),
}
