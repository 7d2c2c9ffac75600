use super::random::Random;
use crate::domain::{Webhook, WebhookId};

/// The data of one backend: its webhooks in the order of creation, and the generator for identifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Store {
    pub webhooks: Vec<Webhook>,
    pub random: Random,
}

impl Store {
    pub fn find_mut(&mut self, id: &WebhookId) -> Option<&mut Webhook> {
        self.webhooks.iter_mut().find(|webhook| webhook.id == *id)
    }
}
