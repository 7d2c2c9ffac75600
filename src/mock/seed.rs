use super::{
    Env, Mock,
    configuration::configuration,
    json::Json,
    random::Random,
    scenario::{MAX_SAMPLES, Scenario},
    store::DEMO_USER,
};
use crate::domain::{EventType, Status, Timestamp, Webhook, WebhookId};
use crate::wire::{Value, flag, text};

impl Mock {
    /// Replaces the webhooks of a scenario's backend, and returns the new ones as JSON with all members.
    ///
    /// `rows` is a JSON array of webhooks as the list operation returns them. A missing member gets a default value.
    /// Other values are not validated, so that tests can show how a client handles unexpected data.
    ///
    /// # Errors
    ///
    /// Returns a sentence if `rows` is not a list or is too long, or that names the first row that is not an object or
    /// whose identifier is not a UUID. The webhooks are unchanged then.
    pub fn seed(
        &mut self,
        scenario: &Scenario,
        rows: &str,
        env: &Env<'_>,
    ) -> Result<String, String> {
        let rows = Value::parse(rows);
        let rows = rows.as_ref().and_then(Value::as_list);
        let rows = rows.filter(|rows| rows.len() <= MAX_SAMPLES);
        let rows = rows.ok_or_else(|| "webhooks come as a list of at most 100,000".to_owned())?;
        let store = self.stores.get_or_create(scenario.data);
        let mut webhooks = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let webhook = read(row, at + 1, &mut store.random, env);
            webhooks.push(webhook.ok_or_else(|| {
                format!("webhook {at} is no object, or its identifier is no UUID")
            })?);
        }
        store.webhooks = webhooks;
        store.is_changed = true;
        Ok(Json::List(store.webhooks.iter().map(configuration).collect()).write())
    }
}

fn read(row: &Value, number: usize, random: &mut Random, env: &Env<'_>) -> Option<Webhook> {
    row.as_object()?;
    let member = |name, default: String| text(row, name).unwrap_or(default);
    let id = match text(row, "identifier") {
        Some(id) => WebhookId::parse(&id)?,
        None => random.webhook_id(),
    };
    let created_at = member("created_at", env.now.to_owned());
    Some(Webhook {
        id,
        name: member("name", format!("Webhook {number}")),
        event: EventType::parse(&member("type", "CASE_CREATED".to_owned())),
        url: member("url", format!("https://example.com/hooks/{number}")),
        status: Status::from_is_active(flag(row, "is_active").unwrap_or(true)),
        updated_at: Timestamp(member("updated_at", created_at.clone())),
        created_at: Timestamp(created_at),
        created_by: member("created_by", DEMO_USER.to_owned()),
    })
}
