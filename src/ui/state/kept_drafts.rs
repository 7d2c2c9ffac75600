use super::drafts::{StoredDraft, full_key};
use super::tab_storage;

/// A draft in the tab's storage.
pub struct KeptDraft {
    /// Its storage key.
    pub key: String,
    pub draft: StoredDraft,
}

impl KeptDraft {
    /// The draft with a key, and those that were set aside from it, newest first.
    pub fn load_all(key: &str) -> Vec<Self> {
        let load = |key: String| {
            let draft = StoredDraft::load(&key)?;
            Some(Self { key, draft })
        };
        let mut aside: Vec<Self> = numbers(key)
            .into_iter()
            .filter_map(|number| load(numbered(key, number)))
            .collect();
        aside.sort_by(|one, other| other.draft.saved_at().0.cmp(&one.draft.saved_at().0));
        load(key.to_owned()).into_iter().chain(aside).collect()
    }

    /// Moves the draft with a key to a key of its own, so that another one can take its place.
    pub fn set_aside(key: &str) {
        if let Some(draft) = StoredDraft::load(key) {
            let last = numbers(key).into_iter().max().unwrap_or(0);
            draft.store(&numbered(key, last + 1));
            StoredDraft::remove(key);
        }
    }
}

fn numbered(key: &str, number: u32) -> String {
    [key, "/", &number.to_string()].concat()
}

/// The numbers of the drafts that were set aside.
fn numbers(key: &str) -> Vec<u32> {
    let prefix = full_key(&numbered(key, 0));
    let prefix = prefix.trim_end_matches('0');
    let keys = tab_storage::keys();
    keys.iter()
        .filter_map(|stored| stored.strip_prefix(prefix)?.parse().ok())
        .collect()
}
