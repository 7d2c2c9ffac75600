use super::{random::Random, server::Mock, store::Store};
use crate::wire::{read_configuration, write_configuration};
use serde_json::{Value, json};

/// Told apart from any other JSON, and from snapshots of an older make.
const FORMAT: &str = "webhook-settings mock 1";

impl Mock {
    /// The whole state as JSON.
    pub fn snapshot(&self) -> String {
        let webhooks: Vec<Value> = self
            .store
            .webhooks
            .iter()
            .map(write_configuration)
            .collect();
        json!({
            "format": FORMAT,
            // As text: JSON numbers hold 53 bits in a browser.
            "random": self.store.random.state.to_string(),
            "webhooks": webhooks,
        })
        .to_string()
    }

    /// The state that [`Mock::snapshot`] wrote; `None` if the text is anything else.
    pub fn restore(snapshot: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(snapshot).ok()?;
        if value["format"] != FORMAT {
            return None;
        }
        let rows = value["webhooks"].as_array()?;
        let webhooks = rows.iter().map(read_configuration).collect::<Option<_>>()?;
        let random = Random::new(value["random"].as_str()?.parse().ok()?);
        Some(Self {
            store: Store { webhooks, random },
        })
    }
}
