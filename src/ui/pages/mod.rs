//! The pages: a folder or a file per page. Uses `lazy` and the rooms above it.

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
mod status_change;

pub use {
    demo::demo, edit::edit, home::home, list::list, new::new, not_found::not_found,
    preferences::preferences, status_change::StatusChange,
};

// Parts that the gallery shows.
#[cfg(feature = "gallery")]
pub use {
    edit::{EditForm, conflict},
    form::{TestOutcome, test_result},
    list::{List, RowHighlight, hidden_rows, list_tools, pagination, skeleton, table},
    problem::failure,
};
