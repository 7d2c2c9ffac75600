/// Milliseconds within which the second key of a pair must follow the first.
const PAIR: f64 = 1500.0;

/// What can be done by letters alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// `n`: the form for a new webhook.
    New,
    /// `g`, then `w`: the list of webhooks.
    Webhooks,
    /// `?`: the list of shortcuts.
    Help,
}

/// Tells shortcuts from the keys that are pressed.
#[derive(Debug, Default)]
pub struct ShortcutKeys {
    /// When `g` was pressed, if that was the last key.
    went_at: Option<f64>,
}

impl ShortcutKeys {
    /// Takes a key (`KeyboardEvent.key`) that was pressed at `at`, in milliseconds of any clock.
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
