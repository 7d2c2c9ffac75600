/// The pause in milliseconds after which a new search starts.
const PAUSE: f64 = 1000.0;

/// The text that is being typed to find an option.
#[derive(Debug, Default)]
pub struct Typeahead {
    typed: String,
    at: f64,
}

impl Typeahead {
    /// Processes a key (`KeyboardEvent.key`). `at` is in milliseconds of any monotonic clock. Returns the text so far
    /// in lower case if the key is a part of it.
    pub fn press(&mut self, key: &str, at: f64) -> Option<&str> {
        if key.chars().nth(1).is_some() {
            return None;
        }
        if at - self.at > PAUSE {
            self.typed.clear();
        }
        // The space bar alone selects.
        if key == " " && self.typed.is_empty() {
            return None;
        }
        self.at = at;
        self.typed.push_str(&small(key));
        Some(&self.typed)
    }
}

/// The index of the label that matches the text: one with a word that starts with it, or else one that contains it.
/// The search starts at the selected one and wraps around; a single letter starts after it.
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
    // The standard library's Unicode tables and string search would add several KB.
    let begins_here = |(at, _)| {
        let (before, here) = label.split_at(at);
        let is_inside = before.ends_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii());
        here.starts_with(typed) && !(wants_word && is_inside)
    };
    label.char_indices().any(begins_here)
}

/// Converts to lower case.
#[cfg(not(target_family = "wasm"))]
fn small(text: &str) -> String {
    text.to_lowercase()
}

/// Converts to lower case. The browser has the tables for that.
#[cfg(target_family = "wasm")]
fn small(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
