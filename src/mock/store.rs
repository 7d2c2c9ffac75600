use super::random::Random;
use crate::domain::{Webhook, WebhookId};

/// The identifier of the user who creates all webhooks in the mock.
pub(super) const DEMO_USER: &str = "5d0c1f6e-2b7a-4e93-9c48-0a6f3b1d7e25";

/// How many webhooks a store may have beyond its samples.
const MAX_ADDED: usize = 10_000;

/// The data of one backend: its webhooks in the order of creation, and the generator for identifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Store {
    pub webhooks: Vec<Webhook>,
    pub random: Random,
    /// Whether webhooks were created, updated or seeded.
    pub is_changed: bool,
    /// The number of the last call that used the store.
    pub last_use: u64,
}

impl Store {
    pub fn new(webhooks: Vec<Webhook>, random: Random) -> Self {
        Self {
            webhooks,
            random,
            is_changed: false,
            last_use: 0,
        }
    }

    pub fn find_mut(&mut self, id: &WebhookId) -> Option<&mut Webhook> {
        self.webhooks.iter_mut().find(|webhook| webhook.id == *id)
    }

    /// Whether the store has as many webhooks as it may have. `samples` is the number that it started with.
    pub fn is_full(&self, samples: usize) -> bool {
        self.webhooks.len() >= samples.saturating_add(MAX_ADDED)
    }
}
