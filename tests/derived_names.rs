//! Names by a pattern, and names of copies.

use webhook_settings::domain::Name;
use webhook_settings::ui::model::names::{by_pattern, copy_name};

const COPY: (&str, &str) = ("Copy of ", "");

#[test]
fn a_pattern_takes_the_name_and_the_event() {
    let name = |pattern| by_pattern(pattern, " CRM sync ", "Case created");
    assert_eq!(name("{name}: {event}"), "CRM sync: Case created");
    assert_eq!(name("{event} → {name}"), "Case created → CRM sync");
    assert_eq!(name("{event}"), "Case created");
    assert_eq!(name("fixed"), "fixed");
    assert_eq!(name(""), "");
    assert_eq!(name("{name}{name}"), "CRM syncCRM sync");
}

#[test]
fn other_braces_are_text() {
    let name = |pattern| by_pattern(pattern, "a", "b");
    assert_eq!(name("{{name}}"), "{a}");
    assert_eq!(name("{Name} {"), "{Name} {");
    assert_eq!(name("é{x}{event"), "é{x}{event");
}

#[test]
fn what_is_inserted_is_no_pattern() {
    assert_eq!(
        by_pattern("{name}: {event}", "{event}", "{name}"),
        "{event}: {name}"
    );
}

#[test]
fn a_copy_is_named_after_its_original() {
    assert_eq!(copy_name(COPY, "CRM sync"), "Copy of CRM sync");
    assert_eq!(copy_name(("", "のコピー"), " 同期 "), "同期のコピー");
    assert_eq!(copy_name(COPY, "CRM\u{200b}sync"), "Copy of CRMsync");
}

#[test]
fn the_name_of_a_copy_is_valid_whatever_the_length_of_the_original() {
    for length in [1, 246, 247, 248, 255, 256, 5000] {
        for letter in ["a", "文", "e\u{301}", "👩\u{200d}🔧", "ab "] {
            let original: String = letter.repeat(length).chars().take(length).collect();
            for words in [COPY, ("", "のコピー")] {
                let copy = copy_name(words, &original);
                assert!(Name::parse(&copy).is_ok(), "{copy}");
                assert!(
                    copy.starts_with(words.0) && copy.ends_with(words.1),
                    "{copy}"
                );
                let is_whole = copy.contains(original.trim());
                let fits = original.trim().chars().count()
                    + words.0.chars().count()
                    + words.1.chars().count()
                    <= Name::MAX_CHARS;
                assert_eq!((is_whole, copy.contains('…')), (fits, !fits), "{copy}");
            }
        }
    }
}

#[test]
fn a_shortened_name_does_not_end_within_a_character() {
    let accents = "e\u{301}".repeat(200);
    let copy = copy_name(COPY, &accents);
    assert!(
        copy.ends_with("e\u{301}…") || copy.ends_with("\u{301}e…"),
        "{copy}"
    );
    let kept = copy.trim_start_matches(COPY.0).trim_end_matches('…');
    assert_eq!(kept.chars().count() % 2, 0, "{copy}");
    let joined = "👩\u{200d}🔧".repeat(200);
    let copy = copy_name(COPY, &joined);
    assert!(!copy.ends_with("\u{200d}…"), "{copy}");
    assert!(copy.trim_end_matches('…').ends_with("🔧"), "{copy}");
}
