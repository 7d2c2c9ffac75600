/// The time in milliseconds within which the second key of a pair must follow the first.
const PAIR: f64 = 1500.0;

/// A keyboard shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// `n`: the form for a new webhook.
    New,
    /// `g`, then `w`: the list of webhooks.
    Webhooks,
    /// `/`: the search of the list.
    Search,
    /// `?`: the list of shortcuts.
    Help,
}

/// A key as `KeyboardEvent` describes it.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// What the key types with the current layout.
    pub key: &'a str,
    /// Which key it is on the keyboard, by what it types on a layout of the United States.
    pub code: &'a str,
    pub is_shifted: bool,
}

impl Key<'_> {
    /// The letter or sign that the key stands for, in lower case, whether or not caps lock is on.
    ///
    /// On a layout of Latin letters this is what the key types. On any other layout, and while an input method takes
    /// the keys, it is what is printed on the key beside the other letter.
    pub fn meaning(self) -> Option<char> {
        let mut typed = self.key.chars();
        let typed = typed.next().filter(|_| typed.next().is_none());
        let is_unknown = matches!(self.key, "Process" | "Dead" | "Unidentified");
        match typed {
            Some(c) if c < LATIN_END => Some(c.to_ascii_lowercase()),
            None if !is_unknown => None,
            _ => match self.code.strip_prefix("Key") {
                Some(letter) => letter.chars().next().map(|c| c.to_ascii_lowercase()),
                None if self.code != "Slash" => None,
                None => Some(if self.is_shifted { '?' } else { '/' }),
            },
        }
    }
}

/// The first character after the Latin blocks of Unicode.
const LATIN_END: char = '\u{250}';

/// Recognizes shortcuts in a sequence of keys.
#[derive(Debug, Default)]
pub struct ShortcutKeys {
    /// When `g` was pressed, if it was the last key.
    went_at: Option<f64>,
}

impl ShortcutKeys {
    /// Processes a key. `at` is in milliseconds of any monotonic clock.
    pub fn press(&mut self, key: Key<'_>, at: f64) -> Option<Shortcut> {
        let is_second = self.went_at.take().is_some_and(|went| at - went <= PAIR);
        match key.meaning()? {
            '?' => Some(Shortcut::Help),
            // On some layouts it is typed with the shift key.
            '/' => Some(Shortcut::Search),
            _ if key.is_shifted => None,
            'w' if is_second => Some(Shortcut::Webhooks),
            'n' => Some(Shortcut::New),
            'g' => {
                self.went_at = Some(at);
                None
            }
            _ => None,
        }
    }
}
