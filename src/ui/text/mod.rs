//! Every word that a user reads, by the place where it is read.

pub mod common;
pub mod dates;
pub mod edit;
pub mod errors;
pub mod events;
pub mod form;
pub mod home;
pub mod list;
pub mod preferences;
pub mod shortcuts;
pub mod test;
