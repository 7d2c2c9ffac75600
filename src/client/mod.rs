//! The backend's four operations as plain values: each makes a [`Request`] and reads a [`Reply`]. No I/O.

mod creation;
mod error;
mod operations;
mod reply;
mod request;
mod retry;

pub use creation::Creation;
pub use error::{ApiError, reset_in};
pub use operations::{
    ListQuery, create, list, read_created, read_list, read_tested, read_updated, test, update,
};
pub use reply::Reply;
pub use request::{Method, Request};
pub use retry::{Attempts, Next, Outcome, Pause, PauseReason, time_limit};
