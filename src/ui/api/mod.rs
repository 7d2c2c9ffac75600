//! The four operations over a `fetch`-shaped function: the only I/O of the interface.

mod abort;
mod find;
mod policy;
mod send;

pub use abort::Abort;
pub use send::Api;
