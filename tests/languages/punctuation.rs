//! Quotation marks, apostrophes, ellipses and the spaces of French punctuation.

use crate::catalogue::{LANGUAGES, read};

/// Texts that quote code, which has straight quotation marks.
fn has_code(name: &str) -> bool {
    name.starts_with("config.") || name == "common.mock-refused-explained"
}

/// The quotation marks of a language.
fn quotation_marks(tag: &str) -> (char, char) {
    match tag {
        "en" => ('“', '”'),
        "de" => ('„', '“'),
        "ja" => ('「', '」'),
        _ => ('«', '»'),
    }
}

const ALL_QUOTATION_MARKS: &str = "“”„‟‘‚‛«»‹›「」『』";

/// What separates a word from an ellipsis: German has a no-break space if the ellipsis stands for words.
fn before_ellipsis(tag: &str) -> &str {
    if tag == "de" { "\u{a0}" } else { "" }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (tag, _) in LANGUAGES {
        let (open, close) = quotation_marks(tag);
        for entry in read(tag) {
            let (name, text) = (&entry.name, &entry.text);
            let marks: Vec<char> = text
                .chars()
                .filter(|letter| ALL_QUOTATION_MARKS.contains(*letter))
                .collect();
            let is_paired = marks.chunks(2).all(|pair| pair == [open, close]);
            assert!(is_paired, "{tag}: {name}: {text}");
            let is_straight = text.contains('"') && !has_code(name);
            assert!(!is_straight, "{tag}: {name}: {text}");
        }
    }
}

#[test]
fn apostrophes_are_curly() {
    for (tag, _) in LANGUAGES {
        for entry in read(tag) {
            let has_other = entry.text.contains(['\'', '´', '`']);
            assert!(!has_other, "{tag}: {}: {}", entry.name, entry.text);
        }
    }
}

#[test]
fn an_ellipsis_is_one_character() {
    for (tag, _) in LANGUAGES {
        for entry in read(tag) {
            let (name, text) = (&entry.name, &entry.text);
            assert!(
                !text.contains("...") && !text.contains('⋯'),
                "{tag}: {name}"
            );
            let Some(before) = text.split_once('…').map(|(before, _)| before) else {
                continue;
            };
            let word = before.trim_end();
            assert_eq!(&before[word.len()..], before_ellipsis(tag), "{tag}: {name}");
        }
    }
}

/// A no-break space before a colon and inside quotation marks, a narrow one before `;`, `?` and `!`. Code and addresses
/// have none.
#[test]
fn french_punctuation_has_its_spaces() {
    for entry in read("fr") {
        let (name, text) = (&entry.name, &entry.text);
        let letters: Vec<char> = text.chars().collect();
        for (at, letter) in letters.iter().enumerate() {
            let previous = at.checked_sub(1).map(|before| letters[before]);
            let next = letters.get(at + 1).copied();
            let is_code = next.is_some_and(|next| next == '/' || next.is_alphanumeric());
            let (actual, expected) = match letter {
                ':' | ';' | '?' | '!' if is_code => continue,
                ':' | '»' => (previous, '\u{a0}'),
                '«' => (next, '\u{a0}'),
                ';' | '?' | '!' => (previous, '\u{202f}'),
                _ => continue,
            };
            assert_eq!(actual, Some(expected), "{name}: {text}");
        }
    }
}

/// A full-width mark has its space, and no half-width space beside it.
#[test]
fn japanese_punctuation_is_full_width() {
    for entry in read("ja") {
        let (name, text) = (&entry.name, &entry.text);
        for mark in ['：', '。', '、', '（', '）'] {
            let is_spaced =
                text.contains(&format!("{mark} ")) || text.contains(&format!(" {mark}"));
            assert!(!is_spaced, "{name}: {text}");
        }
        assert!(
            !text.contains(", ") && !text.contains(". "),
            "{name}: {text}"
        );
    }
}
