use crate::domain::WebhookId;

/// The shortest part of an identifier that is searched for. Shorter ones, such as a number, are in many identifiers.
pub const MIN_IDENTIFIER: usize = 6;

/// A word that is searched for.
pub(super) struct Word<'a> {
    folded: &'a str,
    /// As a part of an identifier, which is in lower case.
    identifier: Option<String>,
}

impl<'a> Word<'a> {
    pub(super) fn new(folded: &'a str) -> Self {
        let is_long = folded.len() >= MIN_IDENTIFIER;
        Self {
            folded,
            identifier: is_long.then(|| folded.to_ascii_lowercase()),
        }
    }

    /// Whether a folded text has it.
    pub(super) fn is_in(&self, text: &str) -> bool {
        has(text.as_bytes(), self.folded.as_bytes())
    }

    /// Whether an identifier has it.
    pub(super) fn is_in_identifier(&self, id: &WebhookId) -> bool {
        let part = self.identifier.as_ref();
        part.is_some_and(|part| has(id.as_str().as_bytes(), part.as_bytes()))
    }
}

/// Whether a text has a word in it. A plain loop: the search of the standard library prepares more than a short text is
/// worth, and code that is compiled for its size does not inline iterators.
fn has(text: &[u8], word: &[u8]) -> bool {
    let ([first, ..], [.., last]) = (word, word) else {
        return true;
    };
    let mut left = text;
    while let Some(part) = left.get(..word.len()) {
        // Two comparisons rule out most places without a call.
        if part[0] == *first && part[part.len() - 1] == *last && part == word {
            return true;
        }
        left = &left[1..];
    }
    false
}
