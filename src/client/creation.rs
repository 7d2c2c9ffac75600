use crate::domain::{NewWebhook, Webhook, WebhookId, is_same_url};

/// One wish for a webhook: what was sent, and which webhooks like it there were just before.
///
/// The backend takes no idempotency key. So when a create has no answer, whatever is like it and was not there before is
/// what came of it; no clock is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Creation {
    pub name: String,
    /// The event type's name on the wire.
    pub event: String,
    pub url: String,
    /// The webhooks of the same name, type and URL that were there before.
    pub before: Vec<WebhookId>,
}

impl Creation {
    /// `listed` is what the backend held just before.
    pub fn new(webhook: &NewWebhook, listed: &[Webhook]) -> Self {
        let mut creation = Self {
            name: webhook.name().as_str().to_owned(),
            event: webhook.event().as_str().to_owned(),
            url: webhook.url().as_str().to_owned(),
            before: Vec::new(),
        };
        creation.before = creation
            .newcomers(listed)
            .into_iter()
            .map(|w| w.id)
            .collect();
        creation
    }

    /// The webhooks that may have come of it.
    pub fn newcomers(&self, listed: &[Webhook]) -> Vec<Webhook> {
        let is_new = |webhook: &&Webhook| {
            webhook.event.as_str() == self.event
                && webhook.name.trim() == self.name
                && is_same_url(&webhook.url, &self.url)
                && !self.before.contains(&webhook.id)
        };
        listed.iter().filter(is_new).cloned().collect()
    }

    /// Whether this is a wish for just that webhook.
    pub fn is_for(&self, webhook: &NewWebhook) -> bool {
        self.name == webhook.name().as_str()
            && self.event == webhook.event().as_str()
            && self.url == webhook.url().as_str()
    }
}
