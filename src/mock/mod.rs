//! The backend, in memory: one pure core, whatever hosts it. [`Mock::handle`] takes a request, a
//! [`Scenario`] and the moment's [`Env`], and gives an outcome, or a delivery that the host must make (or [`simulate`]) first.

mod answer;
mod client;
mod create;
mod delivery;
mod env;
mod faults;
mod fields;
mod incoming;
mod journal;
mod list;
mod operation;
mod problem;
mod query;
mod random;
mod sample;
mod scenario;
mod server;
mod simulate;
mod snapshot;
mod sort;
mod store;
mod test;
mod update;

pub use answer::MAX_BODY;
pub use delivery::{Delivery, Outcome, SAMPLE_MESSAGE, Step};
pub use env::Env;
pub use incoming::Incoming;
pub use journal::Exchange;
pub use operation::Operation;
pub use query::target_url_of;
pub use scenario::{Data, Fault, KNOWN_TERMS, Scenario, UnknownTerm};
pub use server::Mock;
pub use simulate::{oauth_rule, simulate};
