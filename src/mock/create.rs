use super::{
    Env,
    body::Body,
    fields,
    fields::Violation,
    store::{DEMO_USER, Store},
};
use crate::domain::{Timestamp, Webhook};

/// Runs the create operation.
pub(super) fn create(
    body: &Body,
    store: &mut Store,
    env: &Env<'_>,
) -> Result<Webhook, Vec<Violation>> {
    let name = fields::name(body.member("name"));
    let event = fields::event(body.member("type"));
    let url = fields::url(body.member("url"), env);
    let status = fields::status(body.member("is_active"));
    let (name, event, url, status) = match (name, event, url, status) {
        (Ok(name), Ok(event), Ok(url), Ok(status)) => (name, event, url, status),
        (name, event, url, status) => {
            let violations = [name.err(), event.err(), url.err(), status.err()];
            return Err(violations.into_iter().flatten().collect());
        }
    };
    let webhook = Webhook {
        id: store.random.webhook_id(),
        name: name.as_str().to_owned(),
        event,
        url: url.as_str().to_owned(),
        status,
        created_at: Timestamp(env.now.to_owned()),
        updated_at: Timestamp(env.now.to_owned()),
        created_by: DEMO_USER.to_owned(),
    };
    store.webhooks.push(webhook.clone());
    store.is_changed = true;
    Ok(webhook)
}
