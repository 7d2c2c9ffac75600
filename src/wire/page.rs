use super::{number, read_configuration};
use crate::domain::Webhook;
use serde_json::Value;

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub webhooks: Vec<Webhook>,
    /// How many rows could not be read at all: no identifier, or no telling whether active.
    pub unreadable: usize,
    pub has_next: bool,
    pub has_previous: bool,
    /// How many webhooks there are in all, where the backend says so.
    pub total: Option<u64>,
}

/// Reads an answer of the list operation; `None` if it holds no list.
pub fn read_page(body: &str) -> Option<Page> {
    let value: Value = serde_json::from_str(body).ok()?;
    let rows = value
        .get("webhook_notification_configurations")?
        .as_array()?;
    let webhooks: Vec<Webhook> = rows.iter().filter_map(read_configuration).collect();
    let linked =
        |member| matches!(value.get(member), Some(Value::String(path)) if !path.is_empty());
    Some(Page {
        unreadable: rows.len() - webhooks.len(),
        webhooks,
        has_next: linked("next"),
        has_previous: linked("prev"),
        total: number(&value, "total_count"),
    })
}
