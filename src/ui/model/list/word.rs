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

    /// Whether one of these folded texts, or the identifier, has it.
    pub(super) fn is_in(&self, texts: [&str; 3], id: &WebhookId) -> bool {
        let is_identifier = |part: &String| has(id.as_str(), part);
        texts.into_iter().any(|text| has(text, self.folded))
            || self.identifier.as_ref().is_some_and(is_identifier)
    }
}

/// Whether a text has a word in it. Compares bytes, since the search of the standard library prepares more than a short
/// text is worth.
fn has(text: &str, word: &str) -> bool {
    let Some((first, rest)) = word.as_bytes().split_first() else {
        return true;
    };
    let text = text.as_bytes();
    let starts = text.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts
        .into_iter()
        .any(|(at, _)| text[at + 1..].starts_with(rest))
}
