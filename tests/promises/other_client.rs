//! A second client, which works on the same account.

use crate::server::PATH;
use crate::world::World;
use serde_json::{Value, json};
use webhook_settings::client::Method;
use webhook_settings::domain::Webhook;

/// The values of the webhook that this client creates as well.
pub const NAME: &str = "Intake";
pub const URL: &str = "https://hooks.example.com/in";

impl World {
    /// Lets the second client do something, now and then.
    pub fn interfere(&mut self) {
        let choice = self.script.pick(30);
        if self.is_alone {
            return;
        }
        match choice {
            25 => self.create_by_other(NAME, URL),
            26 => self.create_by_other("Unrelated", "https://unrelated.example.com/"),
            choice @ 27.. => self.change_by_other(choice),
            _ => {}
        }
    }

    fn create_by_other(&mut self, name: &str, url: &str) {
        let body = json!({"name": name, "type": "CASE_CREATED", "url": url, "is_active": true});
        let reply = self.server.answer_other(Method::Post, PATH, Some(&body));
        assert!(reply.is_success(), "{reply:?}");
    }

    /// Changes a webhook, often the one that the client under test works on. Never both its name and its URL, because
    /// then nothing tells it from any other. The scenario `busy` changes URLs.
    fn change_by_other(&mut self, choice: u8) {
        let webhooks = self.webhooks();
        if webhooks.is_empty() {
            return;
        }
        let is_target = |row: &Webhook| Some(&row.id) == self.target.as_ref();
        let target = webhooks.iter().position(is_target);
        let index = match target {
            Some(index) if self.script.happens(2) => index,
            _ => usize::from(self.script.pick(250)) % webhooks.len(),
        };
        let webhook = &webhooks[index];
        let id = webhook.id.clone();
        let is_renamed = self.renamed.contains(&id);
        let is_moved = self.moved.contains(&id);
        let is_active = webhook.status.is_active();
        let body: Value = match choice {
            27 if !is_moved && !self.server.is_busy => {
                self.renamed.push(id.clone());
                json!({"name": "Renamed by another user", "is_active": is_active})
            }
            28 if !is_renamed => {
                self.moved.push(id.clone());
                json!({"url": "https://moved.example.com/", "is_active": is_active})
            }
            _ => json!({"is_active": !is_active}),
        };
        let target = format!("{PATH}/{}", id.as_str());
        let reply = self
            .server
            .answer_other(Method::Patch, &target, Some(&body));
        assert!(reply.is_success(), "{reply:?}");
    }
}
