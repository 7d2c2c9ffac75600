use super::{Value, number, read_configuration};
use crate::domain::Webhook;

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The webhooks that could be read, in the order of the response.
    pub webhooks: Vec<Webhook>,
    /// The number of rows without a valid identifier or without `is_active`.
    pub unreadable: usize,
    /// Whether there is a next page.
    pub has_next: bool,
    /// The number of all webhooks, if the response names it.
    pub total: Option<u64>,
}

impl Page {
    /// Leaves out rows that are already known, unless it would leave out all of them.
    pub fn leave_out(&mut self, known: &[&Webhook]) {
        let is_new = |row: &Webhook| known.iter().all(|known| known.id != row.id);
        if self.webhooks.iter().any(is_new) {
            self.webhooks.retain(is_new);
        }
    }
}

/// Reads the response body of the list operation. Returns `None` if it has no list.
pub fn read_page(body: &str) -> Option<Page> {
    let value = Value::parse(body)?;
    let rows = value
        .get("webhook_notification_configurations")?
        .as_list()?;
    let webhooks: Vec<Webhook> = rows.iter().filter_map(read_configuration).collect();
    let has_next = matches!(value.get("next"), Some(Value::Text(path)) if !path.is_empty());
    Some(Page {
        unreadable: rows.len() - webhooks.len(),
        webhooks,
        has_next,
        total: number(&value, "total_count"),
    })
}
