use super::{Value, flag, text};
use crate::domain::{EventType, Status, Timestamp, Webhook, WebhookId};

/// The maximum length of a member, in characters: far more than a name or a URL can have.
const MAX_CHARS: usize = 100_000;

/// Reads one webhook, which the API calls a configuration.
///
/// Returns `None` without a valid identifier or without `is_active`. Any other member that is missing becomes an empty
/// text, and an unexpected value is read as it is. Texts are cut after 100,000 characters.
pub fn read_configuration(value: &Value) -> Option<Webhook> {
    let member = |name| cut(text(value, name).unwrap_or_default());
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

fn cut(mut text: String) -> String {
    if text.len() > MAX_CHARS
        && let Some((end, _)) = text.char_indices().nth(MAX_CHARS)
    {
        text.truncate(end);
    }
    text
}
