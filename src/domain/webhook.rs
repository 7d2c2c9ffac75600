use super::{EventType, Status};

/// A webhook as the backend stores it.
///
/// The name and the URL are plain text, not [`Name`](super::Name) and [`TargetUrl`](super::TargetUrl):
/// stored values are shown even if they are invalid here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// The identifier that the backend assigned.
    pub id: WebhookId,
    /// The name. It need not be unique.
    pub name: String,
    /// The event type. It can't be changed after the webhook is created.
    pub event: EventType,
    /// The target URL.
    pub url: String,
    /// Active or inactive.
    pub status: Status,
    /// When the webhook was created.
    pub created_at: Timestamp,
    /// When the webhook was last changed.
    pub updated_at: Timestamp,
    /// The identifier of the user who created the webhook. The API returns no name for it.
    pub created_by: String,
}

/// A webhook's identifier: a UUID in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebhookId(String);

impl WebhookId {
    /// Parses the hyphenated form of a UUID (RFC 9562, section 4), in either case. Returns `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let is_uuid = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        is_uuid.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The UUID in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A point in time as the backend returned it, normally in RFC 3339 form.
///
/// It is stored as text, so that a malformed one can be shown too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(pub String);
