/// The time in milliseconds within which the second key of a pair must follow the first.
const PAIR: f64 = 1500.0;

/// A keyboard shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// `n`: the form for a new webhook.
    New,
    /// `g`, then `w`: the list of webhooks.
    Webhooks,
    /// `?`: the list of shortcuts.
    Help,
}

/// Recognizes shortcuts in a sequence of keys.
#[derive(Debug, Default)]
pub struct ShortcutKeys {
    /// When `g` was pressed, if it was the last key.
    went_at: Option<f64>,
}

impl ShortcutKeys {
    /// Processes a key (`KeyboardEvent.key`). `at` is in milliseconds of any monotonic clock.
    pub fn press(&mut self, key: &str, at: f64) -> Option<Shortcut> {
        let is_second = self.went_at.take().is_some_and(|went| at - went <= PAIR);
        match key {
            "w" if is_second => Some(Shortcut::Webhooks),
            "n" => Some(Shortcut::New),
            "?" => Some(Shortcut::Help),
            "g" => {
                self.went_at = Some(at);
                None
            }
            _ => None,
        }
    }
}
