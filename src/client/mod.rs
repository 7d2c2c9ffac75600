//! The backend's four operations as plain values: each makes a [`Request`] and reads a [`Reply`]. No I/O.

mod error;
mod operations;
mod reply;
mod request;

pub use error::ApiError;
pub use operations::{
    ListQuery, create, list, read_created, read_list, read_tested, read_updated, test, update,
};
pub use reply::Reply;
pub use request::{Method, Request};
