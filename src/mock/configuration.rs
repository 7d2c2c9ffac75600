use super::json::Json;
use crate::domain::Webhook;

/// A webhook as the list and create operations return it; the API calls it a configuration.
pub(super) fn configuration(webhook: &Webhook) -> Json {
    Json::Object(vec![
        ("identifier", Json::text(webhook.id.as_str())),
        ("name", Json::text(&webhook.name)),
        ("type", Json::text(webhook.event.as_str())),
        ("url", Json::text(&webhook.url)),
        ("is_active", Json::Bool(webhook.status.is_active())),
        ("created_at", Json::text(&webhook.created_at.0)),
        ("updated_at", Json::text(&webhook.updated_at.0)),
        ("created_by", Json::text(&webhook.created_by)),
    ])
}
