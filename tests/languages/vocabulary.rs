//! The words of the English texts. Other languages translate these, so they follow.

use crate::catalogue::read;

/// Words and phrases that a text must not have, and what it says instead.
const RETIRED: [(&str, &str); 31] = [
    ("a fault of its own", "an internal error"),
    ("all the same", "still"),
    ("answered with", "responded with"),
    ("anew", "again"),
    ("as typed", "in this form"),
    ("cannot", "can’t"),
    ("go on", "continue"),
    ("goes on", "continues"),
    ("ground", "background"),
    ("holds", "has"),
    ("if this stays", "if this keeps happening"),
    ("in the meantime", "since"),
    ("in the place of", "instead of"),
    ("look whether", "check whether"),
    ("loopback", "local"),
    ("lost on its way", "was not confirmed"),
    ("nobody", "no one"),
    ("of its own", "name the thing"),
    ("of yours", "your"),
    ("payload", "data"),
    ("please", "leave it out"),
    ("put right", "corrected"),
    ("round trip", "time taken"),
    ("somebody", "someone"),
    ("successfully", "leave it out"),
    ("switched off", "turned off"),
    ("switched on", "turned on"),
    ("the platform", "Mesh"),
    ("the target", "the receiving server"),
    ("whoever", "name the person"),
    ("wish", "request"),
];

/// Whether a text has a phrase, as whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    let text = text.to_lowercase();
    let is_end = |rest: Option<char>| !rest.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(at, _)| {
        is_end(text[..at].chars().next_back()) && is_end(text[at + phrase.len()..].chars().next())
    })
}

#[test]
fn no_english_text_has_a_retired_word() {
    for entry in read("en") {
        for (retired, better) in RETIRED {
            let is_retired = has_phrase(&entry.text, retired);
            assert!(!is_retired, "{}: “{retired}” ({better})", entry.name);
        }
    }
}

#[test]
fn no_text_shouts() {
    for entry in read("en") {
        assert!(!entry.text.contains('!'), "{}: {}", entry.name, entry.text);
    }
}

#[test]
fn phrases_are_found_as_whole_words_only() {
    assert!(has_phrase("Somebody else did it.", "somebody"));
    assert!(has_phrase("It is of no use.", "of no use"));
    assert!(!has_phrase("A light background", "ground"));
}
