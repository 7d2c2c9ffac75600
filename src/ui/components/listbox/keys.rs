use crate::ui::i18n::{Language, Text, use_language};
use crate::ui::model::typeahead::{Typeahead, find};
use std::cell::RefCell;
use web_sys::{Event, KeyboardEvent};

/// Whether a key selects the option that the keyboard is at, or reverts that.
pub(super) fn toggles(pressed: &KeyboardEvent) -> bool {
    let is_plain = !(pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key());
    is_plain && matches!(pressed.key().as_str(), " " | "Enter")
}

/// Maps keys that are pressed in a listbox to options.
pub(super) struct Keys {
    typed: RefCell<Typeahead>,
    labels: Vec<Text>,
    language: Language,
}

impl Keys {
    pub(super) fn new(labels: Vec<Text>) -> Self {
        Self {
            typed: RefCell::default(),
            labels,
            language: use_language(),
        }
    }

    /// The index of the option that a key selects.
    pub(super) fn meant(&self, pressed: &KeyboardEvent, chosen: Option<usize>) -> Option<usize> {
        if pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() {
            return None;
        }
        let last = self.labels.len().checked_sub(1)?;
        match pressed.key().as_str() {
            "ArrowDown" => Some(chosen.map_or(0, |chosen| (chosen + 1).min(last))),
            "ArrowUp" => Some(chosen.map_or(last, |chosen| chosen.saturating_sub(1))),
            "Home" => Some(0),
            "End" => Some(last),
            key => {
                let at = Event::time_stamp(pressed);
                let mut typed = self.typed.borrow_mut();
                let labels: Vec<String> = self
                    .labels
                    .iter()
                    .map(|it| self.language.render_untracked(it))
                    .collect();
                find(&labels, typed.press(key, at)?, chosen)
            }
        }
    }
}
