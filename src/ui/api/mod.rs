//! The four operations over a `fetch`-shaped function: the only I/O of the interface. Uses `state` and the rooms above
//! it.

mod abort;
mod attempt;
mod create;
mod find;
mod operations;
mod policy;
mod save;
mod send;

pub use abort::Abort;
pub use create::CreateOutcome;
pub use operations::Api;
pub use save::SaveOutcome;
