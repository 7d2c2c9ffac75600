use super::{MessageKey, NumberFormat, Text, language, text::Content};

/// The messages and formats of one language.
pub trait Translate {
    /// The pattern of a message; the plural form for `count` if the message has several.
    fn message(&self, key: MessageKey, count: Option<f64>) -> String;

    fn number(&self, value: f64, format: NumberFormat) -> String;

    fn is_right_to_left(&self) -> bool;
}

impl Text {
    /// Renders the text in a language.
    pub fn render(&self, language: &dyn Translate) -> String {
        match self.content.as_deref() {
            None if *self == Self::EMPTY => String::new(),
            None => language.message(self.key, None),
            Some(Content::Message(arguments)) => fill(self.key, arguments, language),
            Some(Content::Data(data)) => data.clone(),
            Some(Content::Number(value, format)) => language.number(*value, *format),
            Some(Content::Sentences(sentences)) => join(sentences, language),
        }
    }
}

/// Joins sentences as the language does; an empty one leaves no gap.
fn join(sentences: &[Text], language: &dyn Translate) -> String {
    let gap = language::SENTENCE_GAP.render(language);
    let mut all = String::new();
    for sentence in sentences {
        let sentence = sentence.render(language);
        if !all.is_empty() && !sentence.is_empty() {
            all += &gap;
        }
        all += &sentence;
    }
    all
}

/// Returns whether a character is in one of the blocks whose letters run from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

fn fill(key: MessageKey, arguments: &[(&'static str, Text)], language: &dyn Translate) -> String {
    let argument = |name: &str| arguments.iter().find(|(known, _)| *known == name);
    let count = argument("count").and_then(|(_, value)| match value.content.as_deref() {
        Some(Content::Number(count, _)) => Some(*count),
        _ => None,
    });
    let pattern = language.message(key, count);
    let mut parts = pattern.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        if let Some((_, value)) = argument(name) {
            let value_text = value.render(language);
            let may_reorder =
                language.is_right_to_left() || value_text.chars().any(is_right_to_left);
            // An isolate keeps data in the other direction from reordering the text around it (UAX #9).
            let (before, after) = if value.is_data() && may_reorder {
                ("\u{2068}", "\u{2069}")
            } else {
                ("", "")
            };
            text += before;
            text += &value_text;
            text += after;
        }
        text += rest;
    }
    text
}
