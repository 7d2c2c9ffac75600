use super::{Value, number, text};

/// The body of an error response, in any of the shapes that the API uses: problem details (RFC 9457) with or without
/// the optional members, field errors in two places, or a message alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProblemDetails {
    /// A short summary of the kind of problem.
    pub title: Option<String>,
    /// The HTTP status code.
    pub status: Option<u64>,
    /// An explanation of this occurrence.
    pub detail: Option<String>,
    /// The identifier of this occurrence, to quote to the vendor's support.
    pub identifier: Option<String>,
    /// The invalid members of the request: the first of them, if there are too many.
    pub fields: Vec<FieldProblem>,
    /// The number of invalid members that are not in `fields`.
    pub more_fields: usize,
}

/// The number of invalid members, and of reasons for each, that are read.
const MAX_ERRORS: usize = 100;

/// The errors of one member of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The member's name in the request.
    pub field: String,
    /// Sentences if the response has any, otherwise machine-readable keys.
    pub reasons: Vec<String>,
}

/// Reads the body of an error response. Returns `None` if it is not a JSON object.
pub fn read_problem(body: &str) -> Option<ProblemDetails> {
    let value = Value::parse(body)?;
    value.as_object()?;
    let properties = value.get("properties");
    let errors = [
        properties.and_then(|p| p.get("errors")),
        value.get("errors"),
    ];
    let (mut fields, mut more_fields) = (Vec::new(), 0);
    for error in errors
        .into_iter()
        .flatten()
        .filter_map(Value::as_list)
        .flatten()
    {
        if fields.len() < MAX_ERRORS {
            fields.extend(read_field(error));
        } else {
            more_fields += 1;
        }
    }
    // A conflict has its fields as plain members: `{"name": "duplicated"}`.
    for (field, reason) in properties.and_then(Value::as_object).into_iter().flatten() {
        let Value::Text(reason) = reason else {
            continue;
        };
        if fields.len() < MAX_ERRORS {
            fields.push(FieldProblem {
                field: field.clone(),
                reasons: vec![reason.clone()],
            });
        } else {
            more_fields += 1;
        }
    }
    Some(ProblemDetails {
        title: text(&value, "title"),
        status: number(&value, "status"),
        detail: text(&value, "detail").or_else(|| text(&value, "message")),
        identifier: text(&value, "identifier"),
        fields,
        more_fields,
    })
}

fn read_field(error: &Value) -> Option<FieldProblem> {
    let listed = error.get("reasons").and_then(Value::as_list);
    let mut reasons: Vec<String> = listed
        .into_iter()
        .flatten()
        .take(MAX_ERRORS)
        .filter_map(read_reason)
        .collect();
    // A create has a sentence in `rejected` and keys as reasons; an update has the rejected value in `rejected`.
    let keys_only = reasons.iter().all(|reason| is_key(reason));
    if let (true, Some(sentence)) = (
        keys_only,
        text(error, "rejected").filter(|text| has(text, b' ')),
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
        Value::Text(text) => Some(text.clone()),
        _ => text(reason, "message").or_else(|| text(reason, "key")),
    }
}

/// Returns whether a reason is a machine-readable key, such as `error.validation.ValidWebhookUrl`.
fn is_key(reason: &str) -> bool {
    !has(reason, b' ') && has(reason, b'.')
}

fn has(text: &str, byte: u8) -> bool {
    text.as_bytes().contains(&byte)
}
