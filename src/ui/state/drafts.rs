use crate::client::PendingCreate;
use crate::domain::{Timestamp, WebhookId};
use crate::ui::state::{clock, tab_storage};
use web_sys::UrlSearchParams;

/// The prefix of all storage keys, because a host page may have entries of its own.
const PREFIX: &str = "webhook-settings:draft:";

/// Unsaved values in the storage of the tab; in memory where the browser blocks that storage.
#[derive(Clone)]
pub struct StoredDraft {
    values: UrlSearchParams,
}

/// Names of values. `BASE_…` are the server's values when the draft was started.
pub const NAME: &str = "name";
pub const EVENT: &str = "event";
pub const URL: &str = "url";
/// The pattern of the names, if there can be several events.
pub const PATTERN: &str = "pattern";
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
/// Another create, with the same members.
const SENT_AS_WELL: &str = "sent-as-well";

impl StoredDraft {
    /// Creates a draft with the current time, for [`StoredDraft::store`].
    ///
    /// # Panics
    ///
    /// If the browser has no `URLSearchParams`.
    pub fn new(values: &[(&str, &str)]) -> Self {
        let params = params();
        for (name, value) in values {
            params.append(name, value);
        }
        params.append(AT, &clock::now().0);
        Self { values: params }
    }

    /// Adds creates whose outcome is unknown.
    #[must_use]
    pub fn with_pending_creates(self, creates: &[PendingCreate]) -> Self {
        if let Some((first, more)) = creates.split_first() {
            write_create(&self.values, first);
            for create in more {
                let params = params();
                write_create(&params, create);
                self.values
                    .append(SENT_AS_WELL, &String::from(params.to_string()));
            }
        }
        self
    }

    /// Leaves out an event.
    #[must_use]
    pub fn without_event(self, event: &str) -> Self {
        let events = self.values(EVENT);
        self.values.delete(EVENT);
        for other in events.iter().filter(|it| *it != event) {
            self.values.append(EVENT, other);
        }
        self
    }

    /// Stores the draft under a key, and replaces a previous one.
    pub fn store(&self, of: &str) {
        tab_storage::set(&full_key(of), &String::from(self.values.to_string()));
    }

    pub fn load(of: &str) -> Option<Self> {
        let text = tab_storage::get(&full_key(of))?;
        let values = UrlSearchParams::new_with_str(&text).ok()?;
        Some(Self { values })
    }

    pub fn remove(of: &str) {
        tab_storage::remove(&full_key(of));
    }

    /// A value; empty if it is absent.
    pub fn value(&self, name: &str) -> String {
        self.values.get(name).unwrap_or_default()
    }

    /// All values with a name.
    pub fn values(&self, name: &str) -> Vec<String> {
        let values = self.values.get_all(name);
        values
            .iter()
            .filter_map(|value| value.as_string())
            .collect()
    }

    /// When the draft was stored.
    pub fn saved_at(&self) -> Timestamp {
        Timestamp(self.value(AT))
    }

    /// The creates whose outcome is unknown.
    pub fn pending_creates(&self) -> Vec<PendingCreate> {
        let first = read_create(&self.values);
        let more = self.values(SENT_AS_WELL);
        let more = more
            .iter()
            .filter_map(|text| read_create(&UrlSearchParams::new_with_str(text).ok()?));
        first.into_iter().chain(more).collect()
    }
}

fn params() -> UrlSearchParams {
    UrlSearchParams::new().unwrap_or_else(|_| panic!("every browser that runs wasm has it"))
}

fn write_create(params: &UrlSearchParams, create: &PendingCreate) {
    params.append(SENT_NAME, &create.name);
    params.append(SENT_EVENT, &create.event);
    params.append(SENT_URL, &create.url);
    for id in &create.before {
        params.append(BEFORE, id.as_str());
    }
    if !create.is_before_complete {
        params.append(BEFORE_INCOMPLETE, "");
    }
}

fn read_create(params: &UrlSearchParams) -> Option<PendingCreate> {
    let before = params.get_all(BEFORE);
    Some(PendingCreate {
        name: params.get(SENT_NAME)?,
        event: params.get(SENT_EVENT).unwrap_or_default(),
        url: params.get(SENT_URL).unwrap_or_default(),
        is_before_complete: params.get(BEFORE_INCOMPLETE).is_none(),
        before: before
            .iter()
            .filter_map(|id| WebhookId::parse(&id.as_string()?))
            .collect(),
    })
}

pub(super) fn full_key(of: &str) -> String {
    [PREFIX, of].concat()
}
