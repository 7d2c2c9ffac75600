use super::{Figure, Key, Text, language, text::More};

/// The words of a language, and what is to be known of it.
pub trait Translate {
    /// A text of the catalogue as it stands there; where it has several forms, the one for `count`.
    fn word(&self, key: Key, count: Option<f64>) -> String;

    fn figure(&self, value: f64, figure: Figure) -> String;

    fn is_right_to_left(&self) -> bool;
}

impl Text {
    /// Puts it into words.
    pub fn say(&self, words: &dyn Translate) -> String {
        match self.more.as_deref() {
            None if *self == Self::NONE => String::new(),
            None => words.word(self.key, None),
            Some(More::Filled(given)) => fill(self.key, given, words),
            Some(More::Data(data)) => data.clone(),
            Some(More::Figure(value, figure)) => words.figure(*value, *figure),
            Some(More::Sentences(sentences)) => {
                let gap = language::SENTENCE_GAP.say(words);
                let mut all = String::new();
                for sentence in sentences {
                    let sentence = sentence.say(words);
                    if !all.is_empty() && !sentence.is_empty() {
                        all += &gap;
                    }
                    all += &sentence;
                }
                all
            }
        }
    }
}

fn fill(key: Key, given: &[(&'static str, Text)], words: &dyn Translate) -> String {
    let value_of = |name: &str| given.iter().find(|(known, _)| *known == name);
    let count = value_of("count").and_then(|(_, value)| match value.more.as_deref() {
        Some(More::Figure(count, _)) => Some(*count),
        _ => None,
    });
    let pattern = words.word(key, count);
    let mut parts = pattern.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        if let Some((_, value)) = value_of(name) {
            let is_foreign =
                words.is_right_to_left() && matches!(value.more.as_deref(), Some(More::Data(_)));
            // What runs the other way must not disturb the order of what stands around it (Unicode's isolates, UAX #9).
            let (before, after) = if is_foreign {
                ("\u{2068}", "\u{2069}")
            } else {
                ("", "")
            };
            text += before;
            text += &value.say(words);
            text += after;
        }
        text += rest;
    }
    text
}
