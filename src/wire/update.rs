use super::{Value, text, value::write};
use crate::domain::{Change, Name, Status, TargetUrl, WebhookId};
use serde::Serialize;

/// Writes the request body of the update operation. The backend leaves the fields of absent members as they are.
pub fn write_update(change: &Change) -> String {
    write(&Body {
        name: change.name().map(Name::as_str),
        url: change.url().map(TargetUrl::as_str),
        is_active: change.status().map(Status::is_active),
    })
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_active: Option<bool>,
}

/// Reads the response body of the update operation, which has an identifier only. Returns `None` without a valid one.
pub fn read_updated(body: &str) -> Option<WebhookId> {
    let value = Value::parse(body)?;
    WebhookId::parse(&text(&value, "identifier")?)
}
