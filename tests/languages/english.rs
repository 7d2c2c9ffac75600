//! The English words of texts, without a browser.

use crate::catalogue::read;
use std::sync::OnceLock;
use webhook_settings::client::{ApiError, WriteOutcome};
use webhook_settings::ui::i18n::errors::{self, Operation};
use webhook_settings::ui::i18n::{MessageKey, NumberFormat, Text, Translate};

/// The texts of `en.json`.
struct English;

impl Translate for English {
    fn message(&self, key: MessageKey, _: Option<f64>) -> String {
        static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
        let texts = TEXTS.get_or_init(|| {
            let is_general = |category: Option<&str>| category.is_none_or(|it| it == "other");
            let entries = read("en").into_iter();
            let general = entries.filter(|it| is_general(it.category.as_deref()));
            general.map(|it| it.text).collect()
        });
        texts[usize::from(key.0)].clone()
    }

    fn number(&self, value: f64, _: NumberFormat) -> String {
        value.to_string()
    }

    fn is_right_to_left(&self) -> bool {
        false
    }
}

/// The English words of a text.
pub fn english(text: Text) -> String {
    text.render(&English)
}

/// What the app says about a failure, in English.
pub fn explanation(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> String {
    english(errors::explanation(
        operation,
        outcome,
        error,
        "https://api.example.com",
    ))
}
