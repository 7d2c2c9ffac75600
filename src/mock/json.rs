//! The JSON that the mock writes.
//!
//! Printing a [`serde_json::Value`] links the tables for floating-point numbers, which are 10 KB of wasm, and no
//! response has such numbers.

use std::fmt::Write;

/// A JSON value to write. Members are written in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    /// A whole number.
    Whole(u64),
    Text(String),
    /// JSON that is written unchanged, such as a value that a problem document quotes.
    Raw(String),
    List(Vec<Json>),
    Object(Members),
}

/// The members of an object, in order.
pub(super) type Members = Vec<(&'static str, Json)>;

impl Json {
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// Returns a text, or null.
    pub fn optional_text(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// Serialises the value without white space.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Whole(number) => out.push_str(&number.to_string()),
            Self::Text(text) => quote(text, out),
            Self::Raw(json) => out.push_str(json),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    separate(at, out);
                    item.write_to(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    separate(at, out);
                    quote(name, out);
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }
}

fn separate(at: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
}

/// Writes a string with the escapes of RFC 8259, section 7.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\n' => out.push_str("\\n"),
            control if control < ' ' => {
                // Writing to a String can't fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
