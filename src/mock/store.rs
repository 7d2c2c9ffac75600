use super::random::Random;
use crate::domain::{Webhook, WebhookId};

/// What the backend remembers: the webhooks in the order of their creation, and where its randomness stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Store {
    pub webhooks: Vec<Webhook>,
    pub random: Random,
}

impl Store {
    pub fn find(&mut self, id: &WebhookId) -> Option<&mut Webhook> {
        self.webhooks.iter_mut().find(|webhook| webhook.id == *id)
    }
}
