use std::rc::Rc;

/// A text of the catalogue, by its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageKey(pub u16);

/// Something to be read, in no language yet: it is said by [`Text::say`] in the language of whoever reads.
///
/// Nearly all are a number and nothing else, and there are hundreds of places that hold one: small here is small in the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub(super) key: MessageKey,
    pub(super) content: Option<Rc<Content>>,
}

/// What a text is beyond one of the catalogue.
#[derive(Debug, PartialEq)]
pub(super) enum Content {
    /// What takes the placeholders' places. If the text depends on a number, that is the one called `count`.
    Message(Vec<(&'static str, Text)>),
    Data(String),
    Number(f64, NumberFormat),
    Sentences(Vec<Text>),
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFormat {
    Count,
    /// A duration in this unit, by its name in ECMA-402 (section 6.6).
    Duration(&'static str),
    /// A point in time, in milliseconds since 1970: day and minute.
    DateTime,
    /// The same with all there is to say of it.
    ExactDateTime,
    /// How many of this unit, by its name in ECMA-402, something lies ahead; behind if negative.
    RelativeTime(&'static str),
}

impl Text {
    /// The key of what is not in the catalogue.
    const NO_MESSAGE: MessageKey = MessageKey(u16::MAX);

    /// Nothing to read.
    pub const EMPTY: Self = Self::message(Self::NO_MESSAGE);

    pub(super) const fn message(key: MessageKey) -> Self {
        Self { key, content: None }
    }

    #[inline(never)]
    pub(super) fn with_arguments(key: MessageKey, arguments: Vec<(&'static str, Text)>) -> Self {
        let content = Some(Rc::new(Content::Message(arguments)));
        Self { key, content }
    }

    #[inline(never)]
    fn content(content: Content) -> Self {
        Self {
            key: Self::NO_MESSAGE,
            content: Some(Rc::new(content)),
        }
    }

    /// What a person or the backend wrote.
    pub fn data(data: String) -> Self {
        Self::content(Content::Data(data))
    }

    /// Whether a person or the backend wrote it, so that it is the same in every language.
    pub fn is_data(&self) -> bool {
        matches!(self.content.as_deref(), Some(Content::Data(_)))
    }

    /// A number in the form that the language gives it.
    pub fn number(value: f64, format: NumberFormat) -> Self {
        Self::content(Content::Number(value, format))
    }

    /// One sentence after the other; an empty one leaves no gap.
    pub fn sentences(sentences: Vec<Text>) -> Self {
        Self::content(Content::Sentences(sentences))
    }
}

impl From<&str> for Text {
    fn from(data: &str) -> Self {
        Self::data(data.to_owned())
    }
}

impl From<&String> for Text {
    fn from(data: &String) -> Self {
        Self::data(data.clone())
    }
}

impl From<u32> for Text {
    fn from(count: u32) -> Self {
        Self::number(f64::from(count), NumberFormat::Count)
    }
}
