/// Milliseconds without a key after which what is typed begins anew.
const PAUSE: f64 = 1000.0;

/// What is being typed to find something in a list.
#[derive(Debug, Default)]
pub struct Typeahead {
    typed: String,
    at: f64,
}

impl Typeahead {
    /// Takes a key (`KeyboardEvent.key`) that was pressed at `at`, in milliseconds of any clock. Gives what has been typed
    /// so far, in small letters, if the key is part of it.
    pub fn press(&mut self, key: &str, at: f64) -> Option<&str> {
        if key.chars().nth(1).is_some() {
            return None;
        }
        if at - self.at > PAUSE {
            self.typed.clear();
        }
        // Alone, the space bar chooses.
        if key == " " && self.typed.is_empty() {
            return None;
        }
        self.at = at;
        self.typed.push_str(&small(key));
        Some(&self.typed)
    }
}

/// Which of the labels is meant by what was typed: one with a word that begins so, or else one that has it anywhere.
/// The search begins at the one chosen and goes round; a single letter leads on from there to the next.
pub fn find(labels: &[String], typed: &str, chosen: Option<usize>) -> Option<usize> {
    let is_one_letter = typed.chars().nth(1).is_none();
    let first = chosen.map_or(0, |chosen| chosen + usize::from(is_one_letter));
    let search = |wants_word: bool| {
        (0..labels.len())
            .map(|step| (first + step) % labels.len())
            .find(|&index| has(&small(&labels[index]), typed, wants_word))
    };
    search(true).or_else(|| search(false))
}

fn has(label: &str, typed: &str, wants_word: bool) -> bool {
    // What the standard library knows of letters, and how it searches, would weigh several KB in the app.
    let begins_here = |(at, _)| {
        let (before, here) = label.split_at(at);
        let is_inside = before.ends_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii());
        here.starts_with(typed) && !(wants_word && is_inside)
    };
    label.char_indices().any(begins_here)
}

/// In small letters.
#[cfg(not(target_family = "wasm"))]
fn small(text: &str) -> String {
    text.to_lowercase()
}

/// In small letters. The browser brings what has to be known about them.
#[cfg(target_family = "wasm")]
fn small(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
