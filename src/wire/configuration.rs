use super::{flag, text};
use crate::domain::{EventType, Status, Timestamp, Webhook, WebhookId};
use serde_json::Value;

/// Reads one webhook, which the API calls a configuration.
///
/// Returns `None` without a valid identifier or without `is_active`. Any other member that is missing becomes an empty
/// text, and an unexpected value is read as it is.
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
