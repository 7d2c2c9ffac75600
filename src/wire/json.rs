use super::parser;

/// A JSON value that was read.
///
/// In wasm the browser parses: `serde_json` would add a parser and the tables for floating-point numbers to what the
/// list waits for.
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
    /// Members, sorted by their names. Of two with the same name, the last one counts.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// Parses a text by RFC 8259. Returns `None` for anything else, and for a text that is nested too deeply.
    pub fn parse(text: &str) -> Option<Self> {
        parser::parse(text)
    }

    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let mut members = self.as_object()?.iter();
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
