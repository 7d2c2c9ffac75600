//! Keyboard shortcuts.

use webhook_settings::ui::model::shortcut::{Shortcut, ShortcutKeys};

#[test]
fn single_letters_are_shortcuts() {
    let mut keys = ShortcutKeys::default();
    assert_eq!(keys.press("n", 1.0), Some(Shortcut::New));
    assert_eq!(keys.press("?", 2.0), Some(Shortcut::Help));
    assert_eq!(keys.press("w", 3.0), None);
    assert_eq!(keys.press("Enter", 4.0), None);
}

#[test]
fn two_keys_are_a_shortcut_only_within_a_short_time() {
    let mut keys = ShortcutKeys::default();
    assert_eq!(keys.press("g", 0.0), None);
    assert_eq!(keys.press("w", 1500.0), Some(Shortcut::Webhooks));
    assert_eq!(keys.press("w", 1501.0), None);
    assert_eq!(keys.press("g", 2000.0), None);
    assert_eq!(keys.press("w", 3501.0), None);
    assert_eq!(keys.press("g", 4000.0), None);
    assert_eq!(keys.press("x", 4001.0), None);
    assert_eq!(keys.press("w", 4002.0), None);
}
