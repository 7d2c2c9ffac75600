//! The backend, in memory: one pure core, whatever hosts it. [`Mock::handle`] takes a request, a
//! [`Scenario`] and the moment's [`Env`], and gives an outcome, or a delivery that the host must make (or [`simulate`]) first.

mod answer;
mod body;
mod client;
mod clients;
mod configuration;
mod create;
mod delivery;
mod env;
mod faults;
mod fields;
mod incoming;
mod journal;
mod json;
mod list;
mod message;
mod operation;
mod order;
mod problem;
mod query;
mod random;
mod sample;
mod scenario;
mod seed;
mod server;
#[cfg(feature = "sign")]
mod sign;
mod simulate;
mod snapshot;
mod sort;
mod store;
mod test;
mod update;

pub use answer::MAX_BODY;
pub use delivery::{Delivery, Outcome, Step};
pub use env::Env;
pub use incoming::Incoming;
pub use journal::Exchange;
pub use message::{Message, SAMPLE_MESSAGE};
pub use operation::Operation;
pub use order::{How, Order};
pub use query::target_url_of;
pub use scenario::{Data, Fault, KNOWN_TERMS, Scenario, UnknownTerm};
pub use server::Mock;
#[cfg(feature = "sign")]
pub use sign::{DEMO_SECRET, sign};
pub use simulate::{oauth_rule, simulate};
