use crate::domain::{NewWebhook, Webhook, WebhookId, is_same_url};

/// A create request whose outcome may be unknown: what was sent, and which similar webhooks existed just before.
///
/// The API has no idempotency key. If the response to a create is lost, the webhooks with the same values that did not
/// exist before are the candidates for its result. One that shares only the name or the URL may be the result as well,
/// changed by another user since. Identifiers decide, not timestamps, so no clock has to be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingCreate {
    /// The name that was sent.
    pub name: String,
    /// The event type that was sent, by its name in the API.
    pub event: String,
    /// The target URL that was sent.
    pub url: String,
    /// The webhooks of the same type that existed before, and have the same name or URL.
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
        let similar = pending.similar_since(listed).into_iter();
        pending.before = similar.map(|webhook| webhook.id).collect();
        pending
    }

    /// Returns the webhooks in `listed` that have the same values and did not exist before: the candidates for the
    /// result of this create.
    pub fn matches_since(&self, listed: &[Webhook]) -> Vec<Webhook> {
        self.since(listed, |has_name, has_url| has_name && has_url)
    }

    /// Returns the webhooks in `listed` that have the same name or URL and did not exist before. Another user may have
    /// changed the result of this create to one of them.
    pub fn similar_since(&self, listed: &[Webhook]) -> Vec<Webhook> {
        self.since(listed, |has_name, has_url| has_name || has_url)
    }

    fn since(&self, listed: &[Webhook], is_wanted: fn(bool, bool) -> bool) -> Vec<Webhook> {
        let is_match = |webhook: &&Webhook| {
            let has_name = webhook.name.trim() == self.name;
            let has_url = is_same_url(&webhook.url, &self.url);
            webhook.event.as_str() == self.event
                && is_wanted(has_name, has_url)
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
