//! A folder, or a file, a page.

mod demo;
mod edit;
mod forbidden;
mod form;
mod home;
mod list;
mod new;
mod not_found;
mod preferences;
mod problem;

pub use demo::demo;
pub use edit::edit;
pub use home::home;
pub use list::list;
pub use new::new;
pub use not_found::not_found;
pub use preferences::preferences;

// Parts of pages that the gallery shows.
#[cfg(feature = "gallery")]
pub use {
    edit::{EditForm, conflict},
    form::{Outcome, test_result},
    list::{Standing, pagination, skeleton, table},
    problem::failure,
};
