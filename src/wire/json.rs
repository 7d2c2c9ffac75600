use super::parser::Parser;

/// A JSON value that was read.
///
/// `serde_json` has such a type, too, with the tables for floating-point numbers and a parser for each source: 7 KB of
/// the wasm that the list waits for. Nothing in the API has a number with a fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// Members in their order. Of two with the same name, the last one counts.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// Parses a text by RFC 8259. Returns `None` for anything else, for a text that is nested too deeply, and for one
    /// that has half of a surrogate pair.
    pub fn parse(text: &str) -> Option<Self> {
        Parser::new(text).document()
    }

    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let mut members = self.as_object()?.iter().rev();
        members.find_map(|(known, value)| (known == name).then_some(value))
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number, if it is a whole one of up to 64 bits that is not negative.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }
}
