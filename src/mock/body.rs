use crate::wire::Value;

/// The JSON object in the body of a create, an update or a test.
#[derive(Debug)]
pub(super) struct Body(Value);

impl Body {
    /// Parses a JSON object. Returns `None` for anything else.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let value = Value::parse(std::str::from_utf8(bytes).ok()?)?;
        value.as_object().is_some().then_some(Self(value))
    }

    /// Returns a member. A member that is null counts as absent.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }
}

/// Returns a member's value exactly as it was sent, for a problem document to quote. `json` must be a valid object.
pub fn as_sent<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let mut found = None;
    let (mut depth, mut is_value, mut start) = (0, false, 0);
    let mut key = "";
    let mut at = 0;
    while at < json.len() {
        match json.as_bytes()[at] {
            b'"' => {
                let end = string_end(json, at);
                if depth == 1 && !is_value {
                    key = &json[at + 1..end];
                }
                at = end;
            }
            b':' if depth == 1 && !is_value => (is_value, start) = (true, at + 1),
            end @ (b',' | b'}') if depth == 1 => {
                if is_value && key == name {
                    found = Some(json[start..at].trim());
                }
                is_value = false;
                depth -= i32::from(end == b'}');
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    found
}

/// Returns the position of the closing quote of the string that begins at `start`.
fn string_end(json: &str, start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = json.as_bytes().get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    json.len()
}
