use super::{number, text};
use serde_json::Value;

/// What an error answer says of itself, whichever of the contract's shapes it has
/// (RFC 9457 problem details full or thin, field errors in two places, or a bare message).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProblemDetails {
    pub title: Option<String>,
    pub status: Option<u64>,
    pub detail: Option<String>,
    /// Identifies this occurrence: the value to quote to the vendor's support.
    pub identifier: Option<String>,
    pub fields: Vec<FieldProblem>,
}

/// What an error answer says of one member of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The member's name on the wire.
    pub field: String,
    /// Reasons as people can read them; keys where there is nothing better.
    pub reasons: Vec<String>,
}

/// Reads an error body; `None` if it is not a JSON object.
pub fn read_problem(body: &str) -> Option<ProblemDetails> {
    let value: Value = serde_json::from_str(body).ok()?;
    value.as_object()?;
    let properties = value.get("properties");
    let errors = [
        properties.and_then(|p| p.get("errors")),
        value.get("errors"),
    ];
    let mut fields: Vec<FieldProblem> = errors
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(read_field)
        .collect();
    // A conflict names its fields as plain members: `{"name": "duplicated"}`.
    for (field, reason) in properties.and_then(Value::as_object).into_iter().flatten() {
        if let Value::String(reason) = reason {
            fields.push(FieldProblem {
                field: field.clone(),
                reasons: vec![reason.clone()],
            });
        }
    }
    Some(ProblemDetails {
        title: text(&value, "title"),
        status: number(&value, "status"),
        detail: text(&value, "detail").or_else(|| text(&value, "message")),
        identifier: text(&value, "identifier"),
        fields,
    })
}

fn read_field(error: &Value) -> Option<FieldProblem> {
    let listed = error.get("reasons").and_then(Value::as_array);
    let mut reasons: Vec<String> = listed
        .into_iter()
        .flatten()
        .filter_map(read_reason)
        .collect();
    // On create the sentence is in `rejected` and the reasons are keys; on update `rejected` is what was sent.
    let keys_only = reasons.iter().all(|reason| is_key(reason));
    if let (true, Some(sentence)) = (
        keys_only,
        text(error, "rejected").filter(|s| s.contains(' ')),
    ) {
        reasons.insert(0, sentence);
        reasons.truncate(1);
    }
    Some(FieldProblem {
        field: text(error, "field")?,
        reasons,
    })
}

fn read_reason(reason: &Value) -> Option<String> {
    match reason {
        Value::String(text) => Some(text.clone()),
        _ => text(reason, "message").or_else(|| text(reason, "key")),
    }
}

/// Whether a reason is a machine's word, such as `error.validation.ValidWebhookUrl`.
fn is_key(reason: &str) -> bool {
    !reason.contains(' ') && reason.contains('.')
}
