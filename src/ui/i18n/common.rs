//! Texts of the frame, and those that the list and other pages share.

pub use super::messages::common::*;

use super::Text;
use crate::domain::Status;

pub fn status(status: Status) -> Text {
    match status {
        Status::Active => ACTIVE,
        Status::Inactive => INACTIVE,
    }
}
