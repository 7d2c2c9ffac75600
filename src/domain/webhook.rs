use super::{EventType, Status};

/// A webhook as the backend holds it.
///
/// Its name and URL are plain text, not [`Name`](super::Name) and [`TargetUrl`](super::TargetUrl):
/// what others stored must be shown even where our rules would refuse it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    pub id: WebhookId,
    pub name: String,
    pub event: EventType,
    pub url: String,
    pub status: Status,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The identifier of the user who created it; the backend knows no name for it.
    pub created_by: String,
}

/// A webhook's identifier, a UUID in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebhookId(String);

impl WebhookId {
    /// Reads the hyphenated form of a UUID (RFC 9562, section 4), in any case.
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        well_formed.then(|| Self(text.to_ascii_lowercase()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A moment as the backend wrote it, meant to be RFC 3339. Kept as text, so that a malformed one can still be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(pub String);
