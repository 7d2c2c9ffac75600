//! Answers as a backend would send them.

use serde_json::{Value, json};
use webhook_settings::client::Reply;
use webhook_settings::domain::Webhook;

pub fn reply(status: u16, body: &Value) -> Reply {
    Reply {
        status,
        headers: Vec::new(),
        body: body.to_string(),
    }
}

/// A page of the list.
pub fn page(rows: &[Webhook], has_next: bool, total: Option<u64>) -> Reply {
    let rows: Vec<Value> = rows.iter().map(configuration).collect();
    reply(
        200,
        &json!({
            "webhook_notification_configurations": rows,
            "next": has_next.then_some("/next"),
            "total_count": total,
        }),
    )
}

pub fn configuration(webhook: &Webhook) -> Value {
    json!({
        "identifier": webhook.id.as_str(),
        "name": webhook.name,
        "type": webhook.event.as_str(),
        "url": webhook.url,
        "is_active": webhook.status.is_active(),
        "created_at": webhook.created_at.0,
        "updated_at": webhook.updated_at.0,
        "created_by": webhook.created_by,
    })
}

/// The answer to an update.
pub fn updated(webhook: &Webhook) -> Reply {
    reply(200, &json!({"identifier": webhook.id.as_str()}))
}

pub fn refused() -> Reply {
    reply(400, &json!({"title": "Bad Request", "status": 400}))
}

pub fn forbidden() -> Reply {
    reply(403, &json!({"title": "Forbidden", "status": 403}))
}

pub fn not_found() -> Reply {
    reply(404, &json!({"title": "Not Found", "status": 404}))
}

pub fn unavailable() -> Reply {
    reply(503, &json!({"title": "Service Unavailable", "status": 503}))
}
