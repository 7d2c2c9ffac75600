use super::Value;
use serde::Serialize;

/// Writes a request body.
///
/// Bodies are structs: printing a [`serde_json::Value`] links the tables for floating-point numbers,
/// which are 10 KB of wasm, and no body has such numbers.
pub(super) fn write(body: &impl Serialize) -> String {
    serde_json::to_string(body).expect("structs of texts and booleans serialise to JSON")
}

/// Reads a member as text. Whole numbers and booleans are converted; any other value counts as absent.
pub fn text(object: &Value, member: &str) -> Option<String> {
    match object.get(member)? {
        Value::Text(text) => Some(text.clone()),
        Value::Number(number) if !number.contains(['.', 'e', 'E']) => Some(number.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// Reads a member as a boolean. The strings `"true"` and `"false"` are accepted.
pub fn flag(object: &Value, member: &str) -> Option<bool> {
    match object.get(member)? {
        Value::Bool(flag) => Some(*flag),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Reads a member as a whole number. A string of digits is accepted.
pub fn number(object: &Value, member: &str) -> Option<u64> {
    as_number(object.get(member)?)
}

/// Reads a whole number. A string of digits is accepted.
pub(super) fn as_number(value: &Value) -> Option<u64> {
    match value {
        Value::Text(text) => text.trim().parse().ok(),
        value => value.as_u64(),
    }
}
