use super::value::write;
use crate::domain::NewWebhook;
use serde::Serialize;

/// Writes the request body of the create operation. The new webhook is active.
pub fn write_create(webhook: &NewWebhook) -> String {
    write(&Body {
        name: webhook.name().as_str(),
        event: webhook.event().as_str(),
        url: webhook.url().as_str(),
        is_active: true,
    })
}

#[derive(Serialize)]
struct Body<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    event: &'a str,
    url: &'a str,
    is_active: bool,
}
