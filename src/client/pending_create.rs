use crate::domain::{NewWebhook, Webhook, WebhookId, is_same_url};

/// A create request whose outcome may be unknown: what was sent, and which equal webhooks existed just before.
///
/// The API has no idempotency key. If the response to a create is lost, the webhooks with the same values that did not
/// exist before are the candidates for its result. Identifiers decide, not timestamps, so no clock has to be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingCreate {
    /// The name that was sent.
    pub name: String,
    /// The event type that was sent, by its name in the API.
    pub event: String,
    /// The target URL that was sent.
    pub url: String,
    /// The webhooks of the same name, type and URL that existed before.
    pub before: Vec<WebhookId>,
    /// Whether `before` has all of them. If rows moved while the list was read, one may be missing.
    pub is_before_complete: bool,
}

impl PendingCreate {
    /// Describes a create of `webhook`; `listed` is the list as it was just before.
    pub fn new(webhook: &NewWebhook, listed: &[Webhook]) -> Self {
        let mut pending = Self {
            name: webhook.name().as_str().to_owned(),
            event: webhook.event().as_str().to_owned(),
            url: webhook.url().as_str().to_owned(),
            before: Vec::new(),
            is_before_complete: true,
        };
        let matches = pending.matches_since(listed).into_iter();
        pending.before = matches.map(|webhook| webhook.id).collect();
        pending
    }

    /// Returns the webhooks in `listed` that have the same values and did not exist before:
    /// the candidates for the result of this create.
    pub fn matches_since(&self, listed: &[Webhook]) -> Vec<Webhook> {
        let is_match = |webhook: &&Webhook| {
            webhook.event.as_str() == self.event
                && webhook.name.trim() == self.name
                && is_same_url(&webhook.url, &self.url)
                && !self.before.contains(&webhook.id)
        };
        listed.iter().filter(is_match).cloned().collect()
    }

    /// Returns whether a create of `webhook` would send the same values.
    pub fn is_same_request(&self, webhook: &NewWebhook) -> bool {
        self.name == webhook.name().as_str()
            && self.event == webhook.event().as_str()
            && self.url == webhook.url().as_str()
    }
}
