//! The four operations over a `fetch`-shaped function: the only I/O of the interface. Uses `state` and the rooms above
//! it.

mod abort;
mod attempt;
mod engine;
mod operations;
mod policy;
mod send;

pub use abort::Abort;
pub use operations::Api;
