use serde::Serialize;
use serde_json::Value;

/// Writes a body. Bodies are structs rather than a [`Value`]: writing one of those carries the tables for printing
/// floating-point numbers, 10 KB of wasm, and no body has any.
pub(super) fn write(body: &impl Serialize) -> String {
    serde_json::to_string(body).expect("a struct of texts and booleans has a JSON form")
}

/// A member as text: a string as it is, a whole number or boolean in its JSON form, anything else as absent.
pub fn text(object: &Value, member: &str) -> Option<String> {
    match object.get(member)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.as_i64()?.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// A member as a boolean, also when it comes as `"true"` or `"false"`.
pub fn flag(object: &Value, member: &str) -> Option<bool> {
    match object.get(member)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A member as a whole number, also when it comes as a string.
pub fn number(object: &Value, member: &str) -> Option<u64> {
    match object.get(member)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
