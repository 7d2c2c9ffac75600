use super::{Part, part};
use crate::client::ApiError;
use crate::ui::context::use_app;
use crate::ui::dom::View;

/// What the backend said of a failure, for whoever has to look into it.
pub fn late_details(error: &ApiError) -> View {
    let error = error.clone();
    part(use_app().late, move || Part::ErrorDetails(error.clone()))
}
