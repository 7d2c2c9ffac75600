use super::{
    Env,
    random::Random,
    store::{DEMO_USER, Store},
};
use crate::domain::{EventType, Status, Timestamp, Webhook};

/// Creates one webhook and updates another, as another user of the account would between two calls of this client.
///
/// The update changes the query of the webhook's URL, so that names and statuses stay. `samples` is the number of
/// webhooks that the store started with.
pub(super) fn change_webhooks(
    store: &mut Store,
    samples: usize,
    random: &mut Random,
    env: &Env<'_>,
) {
    let now = || Timestamp(env.now.to_owned());
    let count = store.webhooks.len();
    store.is_changed = true;
    if count > 0 {
        let index = usize::try_from(random.next() % count as u64).unwrap_or(0);
        let webhook = &mut store.webhooks[index];
        let address = webhook.url.split(['?', '#']).next().unwrap_or_default();
        webhook.url = format!("{address}?revision={}", random.next() % 1_000_000);
        webhook.updated_at = now();
    }
    if !store.is_full(samples) {
        store.webhooks.push(Webhook {
            id: random.webhook_id(),
            name: format!("Created by another user {}", count + 1),
            event: EventType::CaseCreated,
            url: format!("https://other.northwind.example/hooks/{}", count + 1),
            status: Status::Active,
            created_at: now(),
            updated_at: now(),
            created_by: DEMO_USER.to_owned(),
        });
    }
}
