use super::{flag, text};
use crate::domain::{EventType, Status, Timestamp, Webhook, WebhookId};
use serde_json::Value;

/// Reads one configuration. Only the identifier is indispensable; whatever else is missing or odd is shown as it came, or empty.
pub fn read_configuration(value: &Value) -> Option<Webhook> {
    let member = |name| text(value, name).unwrap_or_default();
    Some(Webhook {
        id: WebhookId::parse(&member("identifier"))?,
        name: member("name"),
        event: EventType::parse(&member("type")),
        url: member("url"),
        status: Status::from_is_active(flag(value, "is_active")?),
        created_at: Timestamp(member("created_at")),
        updated_at: Timestamp(member("updated_at")),
        created_by: member("created_by"),
    })
}
