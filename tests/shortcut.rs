//! Keyboard shortcuts.

use webhook_settings::ui::model::shortcut::{Key, Shortcut, ShortcutKeys};

/// A key without modifiers, on a layout on which it types `key`.
fn key<'a>(key: &'a str, code: &'a str) -> Key<'a> {
    Key {
        key,
        code,
        is_shifted: false,
    }
}

fn shifted<'a>(key: &'a str, code: &'a str) -> Key<'a> {
    Key {
        key,
        code,
        is_shifted: true,
    }
}

#[test]
fn single_letters_are_shortcuts() {
    let mut keys = ShortcutKeys::default();
    assert_eq!(keys.press(key("n", "KeyN"), 1.0), Some(Shortcut::New));
    assert_eq!(keys.press(shifted("?", "Slash"), 2.0), Some(Shortcut::Help));
    assert_eq!(keys.press(key("w", "KeyW"), 3.0), None);
    assert_eq!(keys.press(key("Enter", "Enter"), 4.0), None);
    assert_eq!(keys.press(shifted("N", "KeyN"), 5.0), None);
}

#[test]
fn two_keys_are_a_shortcut_only_within_a_short_time() {
    let mut keys = ShortcutKeys::default();
    let mut press = |letter, at| keys.press(key(letter, ""), at);
    assert_eq!(press("g", 0.0), None);
    assert_eq!(press("w", 1500.0), Some(Shortcut::Webhooks));
    assert_eq!(press("w", 1501.0), None);
    assert_eq!(press("g", 2000.0), None);
    assert_eq!(press("w", 3501.0), None);
    assert_eq!(press("g", 4000.0), None);
    assert_eq!(press("x", 4001.0), None);
    assert_eq!(press("w", 4002.0), None);
}

#[test]
fn a_key_means_the_same_on_every_layout_and_with_caps_lock() {
    let cases = [
        (key("s", "KeyS"), Some('s')),
        // Caps lock.
        (key("S", "KeyS"), Some('s')),
        (key("N", "KeyN"), Some('n')),
        // Other Latin layouts: the letter that is typed decides, wherever it is.
        (key("s", "Semicolon"), Some('s')),
        (key("o", "KeyS"), Some('o')),
        (key("w", "KeyZ"), Some('w')),
        (key("é", "KeyW"), Some('é')),
        (shifted("?", "Minus"), Some('?')),
        (shifted("?", "Digit7"), Some('?')),
        (shifted(",", "Slash"), Some(',')),
        // Arabic, Cyrillic, Greek, Hebrew, Thai and Korean.
        (key("س", "KeyS"), Some('s')),
        (key("ы", "KeyS"), Some('s')),
        (key("Ы", "KeyS"), Some('s')),
        (key("σ", "KeyS"), Some('s')),
        (key("ד", "KeyS"), Some('s')),
        (key("ห", "KeyS"), Some('s')),
        (key("ㅜ", "KeyN"), Some('n')),
        (shifted("؟", "Slash"), Some('?')),
        (key("ظ", "Slash"), Some('/')),
        (key("/", "Slash"), Some('/')),
        (key("ж", "Semicolon"), None),
        // An input method takes the key.
        (key("Process", "KeyS"), Some('s')),
        (key("ｎ", "KeyN"), Some('n')),
        (shifted("？", "Slash"), Some('?')),
        (key("Unidentified", ""), None),
        (key("Enter", "Enter"), None),
        (key("Shift", "ShiftLeft"), None),
        (key("", ""), None),
    ];
    for (key, meaning) in cases {
        assert_eq!(key.meaning(), meaning, "{key:?}");
    }
}
