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
            // An isolate keeps data in the other direction from reordering the text around it (UAX #9).
            let (before, after) = if needs_isolate(value, language) {
                ("\u{2068}", "\u{2069}")
            } else {
                ("", "")
            };
            text += before;
            text += &value.render(language);
            text += after;
        }
        text += rest;
    }
    text
}

/// Whether a value is data that may run in the other direction than the language.
fn needs_isolate(value: &Text, language: &dyn Translate) -> bool {
    // The blocks of Hebrew, Arabic and their relatives.
    let is_right_to_left =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    match value.content.as_deref() {
        Some(Content::Data(data)) => {
            language.is_right_to_left() || data.chars().any(is_right_to_left)
        }
        _ => false,
    }
}
