//! The backend, in memory: one pure core, whatever hosts it. [`Mock::handle`] takes a request and the
//! moment's [`Env`], and gives a reply or a delivery that the host must make (or [`simulate`]) first.

mod create;
mod delivery;
mod env;
mod fields;
mod incoming;
mod list;
mod problem;
mod query;
mod random;
mod sample;
mod server;
mod simulate;
mod snapshot;
mod sort;
mod store;
mod test;
mod update;

pub use delivery::{Delivery, SAMPLE_MESSAGE, Step};
pub use env::Env;
pub use incoming::Incoming;
pub use query::target_url_of;
pub use server::{MAX_BODY, Mock};
pub use simulate::{oauth_rule, simulate};
