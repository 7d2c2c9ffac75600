use super::{random::Random, scenario::Data, server::Mock, store::Store};
use crate::wire::{read_configuration, write_configuration};
use serde_json::{Value, json};

/// Told apart from any other JSON, and from snapshots of an older make.
const FORMAT: &str = "webhook-settings mock 2";

impl Mock {
    /// All that the backend holds, as JSON; without the journal and what it knows of its clients.
    pub fn snapshot(&self) -> String {
        let stores: Vec<Value> = self.stores.iter().map(write_store).collect();
        json!({ "format": FORMAT, "stores": stores }).to_string()
    }

    /// Puts what [`Mock::snapshot`] wrote in the place of all that the backend holds. Does nothing, and gives `false`,
    /// if the text is anything else.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        let stores = read_stores(snapshot);
        let is_restored = stores.is_some();
        if let Some(stores) = stores {
            self.reset();
            self.stores.extend(stores);
        }
        is_restored
    }
}

fn write_store((data, store): (&Data, &Store)) -> Value {
    let webhooks: Vec<Value> = store.webhooks.iter().map(write_configuration).collect();
    json!({
        // As texts: JSON numbers hold 53 bits in a browser.
        "seed": data.seed.to_string(),
        "random": store.random.state.to_string(),
        "count": data.count,
        "legacy": data.legacy,
        "webhooks": webhooks,
    })
}

fn read_stores(snapshot: &str) -> Option<Vec<(Data, Store)>> {
    let value: Value = serde_json::from_str(snapshot).ok()?;
    if value["format"] != FORMAT {
        return None;
    }
    let stores = value["stores"].as_array()?;
    stores.iter().map(read_store).collect()
}

fn read_store(value: &Value) -> Option<(Data, Store)> {
    let number = |member: &str| value[member].as_str()?.parse().ok();
    let data = Data {
        seed: number("seed")?,
        count: value["count"].as_u64()?.try_into().ok()?,
        legacy: value["legacy"].as_bool()?,
    };
    let rows = value["webhooks"].as_array()?;
    let webhooks = rows.iter().map(read_configuration).collect::<Option<_>>()?;
    let random = Random::new(number("random")?);
    Some((data, Store { webhooks, random }))
}
