//! What the forms for new and for existing webhooks share.

mod discard_button;
mod draft_offer;
mod field_errors;
mod field_state;
mod fields;
mod focus;
mod frame;
mod store_draft;
mod submission;
mod test_panel;
mod test_result;

pub use discard_button::discard_button;
pub use draft_offer::draft_offer;
pub use field_errors::apply_field_errors;
pub use field_state::{FieldState, problem_of};
pub use fields::{name_field, read_only, url_field};
pub use focus::focus_first_problem;
pub use frame::form_frame;
pub use store_draft::store_draft;
pub use submission::{Submission, submit_button};
pub use test_panel::test_panel;
#[cfg(feature = "gallery")]
pub use test_result::{TestOutcome, test_result};
