use serde::Serialize;
use serde_json::Value;

/// Writes a request body.
///
/// Bodies are structs rather than [`Value`]s: printing a [`Value`] links the tables for floating-point numbers,
/// which are 10 KB of wasm, and no body has such numbers.
pub(super) fn write(body: &impl Serialize) -> String {
    serde_json::to_string(body).expect("structs of texts and booleans serialise to JSON")
}

/// Reads a member as text. Whole numbers and booleans are converted; any other value counts as absent.
pub fn text(object: &Value, member: &str) -> Option<String> {
    match object.get(member)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.as_i64()?.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// Reads a member as a boolean. The strings `"true"` and `"false"` are accepted.
pub fn flag(object: &Value, member: &str) -> Option<bool> {
    match object.get(member)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// Reads a member as a whole number. A string of digits is accepted.
pub fn number(object: &Value, member: &str) -> Option<u64> {
    match object.get(member)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
