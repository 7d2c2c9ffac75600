use super::FieldState;
use crate::client::ApiError;
use crate::ui::i18n::{Text, errors, form};

/// Shows the server's field errors at their fields, and returns those about other fields as texts. `fields` maps the
/// names of the API to fields.
pub fn apply_field_errors(error: &ApiError, fields: &[(&str, FieldState)]) -> Vec<Text> {
    let ApiError::Rejected(problem) = error else {
        return Vec::new();
    };
    let mut rest = Vec::new();
    for error_of_field in &problem.fields {
        let field = fields
            .iter()
            .find(|(member, _)| *member == error_of_field.field);
        match field {
            Some((_, state)) => state.set_server_error(form::server_says(&error_of_field.reasons)),
            None => rest.push(errors::field_message(
                &error_of_field.field,
                &error_of_field.reasons.join(" "),
            )),
        }
    }
    rest
}
