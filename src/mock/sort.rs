use crate::domain::Webhook;
use std::cmp::Ordering;

/// A key to sort a list by.
#[derive(Clone, Copy, Debug)]
pub(super) struct SortKey {
    compare: fn(&Webhook, &Webhook) -> Ordering,
    descending: bool,
}

impl SortKey {
    /// Parses `property` or `-property`. Returns `None` if webhooks have no such property.
    pub fn parse(text: &str) -> Option<Self> {
        let (property, descending) = match text.strip_prefix('-') {
            Some(property) => (property, true),
            None => (text, false),
        };
        let compare: fn(&Webhook, &Webhook) -> Ordering = match property {
            "identifier" => |a, b| a.id.as_str().cmp(b.id.as_str()),
            "name" => |a, b| a.name.cmp(&b.name),
            "type" => |a, b| a.event.as_str().cmp(b.event.as_str()),
            "url" => |a, b| a.url.cmp(&b.url),
            "is_active" => |a, b| a.status.is_active().cmp(&b.status.is_active()),
            // RFC 3339 times in one zone and with one precision sort as text.
            "created_at" => |a, b| a.created_at.0.cmp(&b.created_at.0),
            "updated_at" => |a, b| a.updated_at.0.cmp(&b.updated_at.0),
            "created_by" => |a, b| a.created_by.cmp(&b.created_by),
            _ => return None,
        };
        Some(Self {
            compare,
            descending,
        })
    }

    pub fn compare(&self, a: &Webhook, b: &Webhook) -> Ordering {
        let order = (self.compare)(a, b);
        if self.descending {
            order.reverse()
        } else {
            order
        }
    }
}

/// Sorts by several keys, the first of which has priority. Equal webhooks keep their order.
pub(super) fn sort(webhooks: &mut [&Webhook], keys: &[SortKey]) {
    webhooks.sort_by(|a, b| {
        keys.iter()
            .map(|key| key.compare(a, b))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}
