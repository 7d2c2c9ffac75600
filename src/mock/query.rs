use crate::wire::Value;

/// Splits a query into decoded pairs, in order. A parameter without `=` has an empty value.
/// Follows the `application/x-www-form-urlencoded` parser of the WHATWG URL standard.
pub(super) fn parse_pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = bytes.get(at + 1..at + 3).and_then(hex);
        match (bytes[at], escaped) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
            }
            (b'+', _) => {
                decoded.push(b' ');
                at += 1;
            }
            (byte, _) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let value = digit(digits[0])? * 16 + digit(digits[1])?;
    u8::try_from(value).ok()
}

/// Returns the target URL in a request's body, if there is one. A host that resolves names does so before it calls
/// [`Mock::handle`](super::Mock::handle).
pub fn target_url_of(body: &[u8]) -> Option<String> {
    let value = Value::parse(std::str::from_utf8(body).ok()?)?;
    Some(value.get("url")?.as_text()?.to_owned())
}
