//! What the list shows: its address, searches, filters and orders.

mod address;
mod folding;
mod index;
mod model;
mod reader;
mod selection;

use webhook_settings::domain::{EventType, Status, Timestamp, Webhook, WebhookId};

/// A webhook with a number as its identifier.
fn webhook(number: u32, name: &str, url: &str) -> Webhook {
    let at = Timestamp("2026-01-01T00:00:00Z".to_owned());
    Webhook {
        id: WebhookId::parse(&format!("00000000-0000-4000-8000-{number:012}")).expect("a UUID"),
        name: name.to_owned(),
        event: EventType::CaseCreated,
        url: url.to_owned(),
        status: Status::Active,
        created_at: at.clone(),
        updated_at: at,
        created_by: String::new(),
    }
}
