//! Splits texts at places that are rarely there. The standard library's searchers are larger, and so are the messages
//! of its panics: they print the text.

/// Splits a text at the first occurrence of `separator`. An empty one occurs nowhere.
pub fn split_at_first<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let mut windows = text.as_bytes().windows(separator.len().max(1));
    let at = windows.position(|window| window == separator.as_bytes())?;
    Some((text.get(..at)?, text.get(at + separator.len()..)?))
}

/// Splits a text at the last occurrence of an ASCII character.
pub(super) fn split_at_last(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|byte| byte == at)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}
