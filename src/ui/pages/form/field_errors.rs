use super::FieldState;
use crate::client::ApiError;
use crate::ui::i18n::{Text, errors, form};

/// Puts what the backend said of each field beside that field; gives back what was said of others.
/// `fields` are those that can be refused, by their members on the wire.
pub fn apply_field_errors(error: &ApiError, fields: &[(&str, FieldState)]) -> Vec<Text> {
    let ApiError::Rejected(problem) = error else {
        return Vec::new();
    };
    let mut rest = Vec::new();
    for said in &problem.fields {
        let field = fields.iter().find(|(member, _)| *member == said.field);
        match field {
            Some((_, state)) => state.refuse(form::server_says(&said.reasons)),
            None => rest.push(errors::field_said(&said.field, &said.reasons.join(" "))),
        }
    }
    rest
}
