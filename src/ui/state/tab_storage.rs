use leptos::prelude::window;
use std::cell::RefCell;
use web_sys::Storage;

thread_local! {
    /// Keys and values for as long as the page lives, where the browser keeps none.
    static MEMORY: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a value in the tab's session storage: it survives a reload, and ends with the tab. In a frame of another site
/// a browser may refuse that, and a storage can be full: the value is then kept in memory, and an earlier one that is
/// stored stays for a reload.
pub(super) fn set(key: &str, value: &str) {
    let is_stored = storage().is_some_and(|storage| storage.set_item(key, value).is_ok());
    MEMORY.with_borrow_mut(|memory| {
        memory.retain(|(known, _)| known != key);
        if !is_stored {
            memory.push((key.to_owned(), value.to_owned()));
        }
    });
}

/// Returns the latest value of a key.
pub(super) fn get(key: &str) -> Option<String> {
    let in_memory = MEMORY.with_borrow(|memory| {
        let entry = memory.iter().find(|(known, _)| known == key);
        entry.map(|(_, value)| value.clone())
    });
    in_memory.or_else(|| storage()?.get_item(key).ok()?)
}

/// Forgets a value.
pub(super) fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
    MEMORY.with_borrow_mut(|memory| memory.retain(|(known, _)| known != key));
}

/// Returns all keys, also those of the host page, each once.
pub(super) fn keys() -> Vec<String> {
    let mut keys: Vec<String> =
        MEMORY.with_borrow(|memory| memory.iter().map(|(key, _)| key.clone()).collect());
    if let Some(storage) = storage() {
        for index in 0..storage.length().unwrap_or(0) {
            if let Ok(Some(key)) = storage.key(index)
                && !keys.contains(&key)
            {
                keys.push(key);
            }
        }
    }
    keys
}

fn storage() -> Option<Storage> {
    window().session_storage().ok()?
}
