//! Typing to find an option of a list.

use webhook_settings::ui::model::typeahead::{Typeahead, find};

fn labels() -> Vec<String> {
    [
        "Case created",
        "Case state updated",
        "Alerts added to a case",
        "Customer risk score changed",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[test]
fn keys_form_a_text_until_a_pause() {
    let mut typed = Typeahead::default();
    assert_eq!(typed.press("C", 5000.0), Some("c"));
    assert_eq!(typed.press("a", 6000.0), Some("ca"));
    assert_eq!(typed.press("r", 7001.0), Some("r"));
}

#[test]
fn keys_that_type_no_character_are_ignored() {
    let mut typed = Typeahead::default();
    assert_eq!(typed.press("Tab", 1.0), None);
    assert_eq!(typed.press(" ", 2.0), None);
    assert_eq!(typed.press("e", 3.0), Some("e"));
    assert_eq!(typed.press(" ", 4.0), Some("e "));
}

#[test]
fn the_start_of_a_word_has_priority_over_its_inside() {
    assert_eq!(find(&labels(), "s", None), Some(1));
    assert_eq!(find(&labels(), "isk", None), Some(3));
    assert_eq!(find(&labels(), "moon", None), None);
    assert_eq!(find(&[], "c", None), None);
}

#[test]
fn a_repeated_letter_moves_on_and_further_letters_stay() {
    assert_eq!(find(&labels(), "c", Some(0)), Some(1));
    assert_eq!(find(&labels(), "c", Some(3)), Some(0));
    assert_eq!(find(&labels(), "ca", Some(1)), Some(1));
    assert_eq!(find(&labels(), "case c", Some(1)), Some(0));
}
