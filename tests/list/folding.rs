//! Texts as searches compare them.

use proptest::prelude::*;
use webhook_settings::ui::model::list::{compare_naturally, fold, marks};

#[test]
fn case_accents_and_width_do_not_count() {
    for (one, other) in [
        ("CRM Sync", "crm sync"),
        ("Événement créé", "EVENEMENT CREE"),
        ("Straße", "STRASSE"),
        ("Prüfung", "prufung"),
        ("señal", "senal"),
        ("cœur", "coeur"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("ΣΟΦΟΣ", "σοφος"),
        ("ＣＲＭ　１", "crm 1"),
        ("カタカナ", "かたかな"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("١٢٣", "123"),
        ("ﬁle", "file"),
    ] {
        assert_eq!(fold(one), fold(other), "{one}");
    }
}

#[test]
fn different_letters_stay_different() {
    for (one, other) in [("か", "が"), ("ب", "ت"), ("a", "b"), ("は", "ぱ")] {
        assert_ne!(fold(one), fold(other));
    }
}

fn marked(text: &str, words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| fold(word)).collect();
    marks(text, &words)
        .into_iter()
        .map(|range| text[range].to_owned())
        .collect()
}

#[test]
fn what_matches_is_marked_as_it_is_written() {
    assert_eq!(
        marked("CRM sync: Größe", &["SYNC", "grosse"]),
        ["sync", "Größe"]
    );
    assert_eq!(marked("cafe\u{301} bar", &["cafe"]), ["cafe\u{301}"]);
    assert_eq!(marked("aaaa", &["aa"]), ["aaaa"]);
    assert_eq!(marked("abab", &["ab", "ba"]), ["abab"]);
    assert_eq!(marked("Straße", &["s"]), ["S", "ß"]);
    assert!(marked("abc", &["d", ""]).is_empty());
}

#[test]
fn numbers_are_compared_by_value() {
    let mut names = ["w 10", "w 9", "w 09b", "w", "v 100", "w 9a"];
    names.sort_by(|a, b| compare_naturally(a, b));
    assert_eq!(names, ["v 100", "w", "w 9", "w 9a", "w 09b", "w 10"]);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in "\\PC{0,30}") {
        let once = fold(&text);
        // Letters of which only the combination has an upper case are rare enough.
        prop_assert_eq!(fold(&fold(&once)), fold(&once));
    }

    #[test]
    fn marks_are_within_characters_in_order_and_apart(text in "\\PC{0,30}", word in "\\PC{1,3}") {
        let mut end = 0;
        for range in marks(&text, &[fold(&word)]) {
            prop_assert!(range.start >= end && range.end > range.start);
            prop_assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
            end = range.end + 1;
        }
    }
}
