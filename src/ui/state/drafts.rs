use crate::client::PendingCreate;
use crate::domain::{Timestamp, WebhookId};
use crate::ui::state::clock;
use leptos::prelude::window;
use web_sys::{Storage, UrlSearchParams};

/// The prefix of all storage keys, because a host page may have entries of its own.
const PREFIX: &str = "webhook-settings:draft:";

/// Unsaved values in the tab's session storage: they survive a reload, and end with the tab.
pub struct StoredDraft {
    values: UrlSearchParams,
}

/// Names of values. `BASE_…` are the server's values when the draft was started.
pub const NAME: &str = "name";
pub const EVENT: &str = "event";
pub const URL: &str = "url";
pub const STATUS: &str = "status";
pub const BASE_NAME: &str = "base-name";
pub const BASE_URL: &str = "base-url";
pub const BASE_STATUS: &str = "base-status";
const AT: &str = "at";
/// A create whose outcome is unknown: the values sent, and the identifiers of similar webhooks before.
const SENT_NAME: &str = "sent-name";
const SENT_EVENT: &str = "sent-event";
const SENT_URL: &str = "sent-url";
const BEFORE: &str = "before";
const BEFORE_INCOMPLETE: &str = "before-incomplete";

impl StoredDraft {
    /// Creates a draft with the current time, for [`StoredDraft::store`].
    ///
    /// # Panics
    ///
    /// If the browser has no `URLSearchParams`.
    pub fn new(values: &[(&str, &str)]) -> Self {
        let params = UrlSearchParams::new().expect("every browser that runs wasm has it");
        for (name, value) in values {
            params.append(name, value);
        }
        params.append(AT, &clock::now().0);
        Self { values: params }
    }

    /// Adds a create whose outcome is unknown.
    #[must_use]
    pub fn with_pending_create(self, creation: Option<&PendingCreate>) -> Self {
        if let Some(creation) = creation {
            self.values.append(SENT_NAME, &creation.name);
            self.values.append(SENT_EVENT, &creation.event);
            self.values.append(SENT_URL, &creation.url);
            for id in &creation.before {
                self.values.append(BEFORE, id.as_str());
            }
            if !creation.is_before_complete {
                self.values.append(BEFORE_INCOMPLETE, "");
            }
        }
        self
    }

    /// Stores the draft under a key, and replaces a previous one. Does nothing if the browser has no storage.
    pub fn store(&self, of: &str) {
        if let Some(storage) = storage() {
            let text = String::from(self.values.to_string());
            let _ = storage.set_item(&key(of), &text);
        }
    }

    pub fn load(of: &str) -> Option<Self> {
        let text = storage()?.get_item(&key(of)).ok()??;
        let values = UrlSearchParams::new_with_str(&text).ok()?;
        Some(Self { values })
    }

    pub fn remove(of: &str) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&key(of));
        }
    }

    /// A value; empty if it is absent.
    pub fn value(&self, name: &str) -> String {
        self.values.get(name).unwrap_or_default()
    }

    /// When the draft was stored.
    pub fn saved_at(&self) -> Timestamp {
        Timestamp(self.value(AT))
    }

    pub fn pending_create(&self) -> Option<PendingCreate> {
        let before = self.values.get_all(BEFORE);
        Some(PendingCreate {
            name: self.values.get(SENT_NAME)?,
            event: self.value(SENT_EVENT),
            url: self.value(SENT_URL),
            is_before_complete: self.values.get(BEFORE_INCOMPLETE).is_none(),
            before: before
                .iter()
                .filter_map(|id| WebhookId::parse(&id.as_string()?))
                .collect(),
        })
    }
}

fn key(of: &str) -> String {
    [PREFIX, of].concat()
}

fn storage() -> Option<Storage> {
    window().session_storage().ok()?
}
