use crate::domain::{masked_url, shown_text, shown_url};
use std::rc::Rc;

/// The index of a message in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageKey(pub u16);

/// A text that is not in any language yet; [`Text::render`] renders it in one.
///
/// Small, because hundreds of places in the code have one: nearly all are a key only.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub(super) key: MessageKey,
    pub(super) content: Option<Rc<Content>>,
}

/// The content of a text that is more than a message without arguments.
#[derive(Debug, PartialEq)]
pub(super) enum Content {
    /// The arguments of a message's placeholders. The one named `count` selects the plural form.
    Message(Vec<(&'static str, Text)>),
    Data(String),
    Number(f64, NumberFormat),
    Sentences(Vec<Text>),
}

/// How a number is formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFormat {
    Count,
    /// A duration in a unit of ECMA-402 (section 6.6).
    Duration(&'static str),
    /// A point in time in milliseconds since 1970, to the minute.
    DateTime,
    /// Same, with weekday, seconds and time zone.
    ExactDateTime,
    /// A number of units of ECMA-402 from now; negative in the past.
    RelativeTime(&'static str),
}

impl Text {
    /// The key of texts that are not in the catalogue.
    const NO_MESSAGE: MessageKey = MessageKey(u16::MAX);

    /// The empty text.
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

    /// Data of the user or the backend, the same in every language, as [`shown_text`] shows it.
    #[inline(never)]
    pub fn data(data: &str) -> Self {
        Self::content(Content::Data(shown_text(data)))
    }

    /// A URL of the user or the backend, as [`shown_url`] shows it.
    #[inline(never)]
    pub fn url(url: &str) -> Self {
        Self::content(Content::Data(shown_url(url)))
    }

    /// A URL of the backend, as [`masked_url`] shows it.
    #[inline(never)]
    pub fn masked_url(url: &str) -> Self {
        Self::content(Content::Data(masked_url(url)))
    }

    /// Whether it is data of the user or the backend.
    pub fn is_data(&self) -> bool {
        matches!(self.content.as_deref(), Some(Content::Data(_)))
    }

    /// A number, formatted in the user's language.
    pub fn number(value: f64, format: NumberFormat) -> Self {
        Self::content(Content::Number(value, format))
    }

    /// A count, which selects the plural form of a message that takes it as `count`.
    pub fn count(count: usize) -> Self {
        Self::number(count as f64, NumberFormat::Count)
    }

    /// Several sentences; an empty one leaves no gap.
    pub fn sentences(sentences: Vec<Text>) -> Self {
        Self::content(Content::Sentences(sentences))
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl From<&str> for Text {
    fn from(data: &str) -> Self {
        Self::data(data)
    }
}

impl From<&String> for Text {
    fn from(data: &String) -> Self {
        Self::data(data)
    }
}

impl From<u32> for Text {
    fn from(count: u32) -> Self {
        Self::number(f64::from(count), NumberFormat::Count)
    }
}
