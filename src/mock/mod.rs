//! A mock of the backend, in memory and without I/O. The same code runs in every host: a page, a worker, Node or a
//! server.
//!
//! [`Mock::handle`] takes a request, a [`Scenario`] and an [`Env`]. It returns a reply, or a delivery that the host
//! has to perform or to [`simulate`] first.
//!
//! ```
//! use webhook_settings::domain::HostPolicy;
//! use webhook_settings::mock::{Env, Handled, IncomingRequest, Mock, Scenario};
//!
//! let request = IncomingRequest {
//!     method: "GET",
//!     path: "/v2/notifications/configurations/webhook",
//!     query: "page_size=5",
//!     content_type: None,
//!     authorization: None,
//!     body: b"",
//!     client: "tab 1",
//! };
//! let env = Env {
//!     now: "2026-11-24T09:30:00.000Z",
//!     clock: 1_795_512_600_000,
//!     host_policy: HostPolicy::PublicOnly,
//!     resolved_addresses: &[],
//!     sign: |_| String::new(),
//!     token: None,
//! };
//! let Handled::Done(answer) = Mock::default().handle(&request, &Scenario::default(), &env) else {
//!     panic!("only a test is delivered");
//! };
//! assert_eq!(answer.reply.unwrap().status, 200);
//! ```

mod admit;
mod body;
mod client;
mod configuration;
mod create;
mod delivery;
mod dispatch;
mod env;
mod fault_replies;
mod faults;
mod fields;
mod incoming_request;
mod injected_fault;
mod journal;
mod json;
mod list;
mod operation;
mod other_user;
mod possible_reply;
mod problem;
mod query;
mod random;
mod sample;
mod scenario;
mod seed;
mod send_test;
mod server;
#[cfg(feature = "sign")]
mod sign;
mod simulate;
mod snapshot;
mod sort;
mod store;
mod stores;
mod test_message;
mod update;

pub use admit::admit;
pub use body::as_sent;
pub use delivery::{DelayedReply, Delivery, Handled};
pub use dispatch::MAX_BODY;
pub use env::Env;
pub use incoming_request::IncomingRequest;
pub use injected_fault::{FaultKind, InjectedFault};
pub use operation::Operation;
pub use query::target_url_of;
pub use scenario::{KNOWN_TERMS, MAX_SAMPLES, Scenario, UnknownTerm};
pub use server::Mock;
#[cfg(feature = "sign")]
pub use sign::{DEMO_SECRET, sign};
pub use simulate::{oauth_rule, simulate};
pub use test_message::TestMessage;
