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
        let mut letters = key.chars();
        let letter = letters.next().filter(|_| letters.next().is_none())?;
        if at - self.at > PAUSE {
            self.typed.clear();
        }
        // Alone, the space bar chooses.
        if letter == ' ' && self.typed.is_empty() {
            return None;
        }
        self.at = at;
        self.typed.extend(letter.to_lowercase());
        Some(&self.typed)
    }
}

/// Which of the labels is meant by what was typed: one with a word that begins so, or else one that has it anywhere.
/// The search begins at the one chosen and goes round; a single letter leads on from there to the next.
pub fn find(labels: &[String], typed: &str, chosen: Option<usize>) -> Option<usize> {
    let is_one_letter = typed.chars().nth(1).is_none();
    let first = chosen.map_or(0, |chosen| chosen + usize::from(is_one_letter));
    let search = |matches: fn(&str, &str) -> bool| {
        (0..labels.len())
            .map(|step| (first + step) % labels.len())
            .find(|&index| matches(&labels[index].to_lowercase(), typed))
    };
    search(begins_a_word).or_else(|| search(|label, typed| label.contains(typed)))
}

fn begins_a_word(label: &str, typed: &str) -> bool {
    let words = label.match_indices(typed).map(|(at, _)| &label[..at]);
    words
        .into_iter()
        .any(|before| !before.ends_with(char::is_alphanumeric))
}
