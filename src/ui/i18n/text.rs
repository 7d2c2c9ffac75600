use std::rc::Rc;

/// A text of the catalogue, by its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub u16);

/// Something to be read, in no language yet: it is said by [`Text::say`] in the language of whoever reads.
///
/// Nearly all are a number and nothing else, and there are hundreds of places that hold one: small here is small in the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub(super) key: Key,
    pub(super) more: Option<Rc<More>>,
}

/// What a text is beyond one of the catalogue.
#[derive(Debug, PartialEq)]
pub(super) enum More {
    /// What takes the placeholders' places. If the text depends on a number, that is the one called `count`.
    Filled(Vec<(&'static str, Text)>),
    Data(String),
    Figure(f64, Figure),
    Sentences(Vec<Text>),
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Count,
    /// A duration in this unit, by its name in ECMA-402 (section 6.6).
    Duration(&'static str),
    /// A point in time, in milliseconds since 1970: day and minute.
    Moment,
    /// The same with all there is to say of it.
    ExactMoment,
    /// How many of this unit, by its name in ECMA-402, something lies ahead; behind if negative.
    Relative(&'static str),
}

impl Text {
    /// The key of what is not in the catalogue.
    const NO_KEY: Key = Key(u16::MAX);

    /// Nothing to read.
    pub const NONE: Self = Self::word(Self::NO_KEY);

    pub(super) const fn word(key: Key) -> Self {
        Self { key, more: None }
    }

    #[inline(never)]
    pub(super) fn filled(key: Key, given: Vec<(&'static str, Text)>) -> Self {
        let more = Some(Rc::new(More::Filled(given)));
        Self { key, more }
    }

    #[inline(never)]
    fn more(more: More) -> Self {
        Self {
            key: Self::NO_KEY,
            more: Some(Rc::new(more)),
        }
    }

    /// What a person or the backend wrote.
    pub fn data(data: String) -> Self {
        Self::more(More::Data(data))
    }

    /// Whether a person or the backend wrote it, so that it is the same in every language.
    pub fn is_data(&self) -> bool {
        matches!(self.more.as_deref(), Some(More::Data(_)))
    }

    /// A number in the form that the language gives it.
    pub fn figure(value: f64, figure: Figure) -> Self {
        Self::more(More::Figure(value, figure))
    }

    /// One sentence after the other; an empty one leaves no gap.
    pub fn sentences(sentences: Vec<Text>) -> Self {
        Self::more(More::Sentences(sentences))
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
        Self::figure(f64::from(count), Figure::Count)
    }
}
