use super::{Env, fields, fields::Refusal};
use crate::domain::{Timestamp, Webhook};
use serde_json::Value;

/// Applies an update: all of it, or nothing. A member that is absent or null leaves its field alone.
pub(super) fn update(body: &Value, webhook: &mut Webhook, env: &Env) -> Result<(), Vec<Refusal>> {
    let given = |member: &str| body.get(member).filter(|value| !value.is_null());
    let name = given("name").map(fields::name).transpose();
    let url = given("url").map(|sent| fields::url(sent, env)).transpose();
    let status = given("is_active").map(fields::status).transpose();
    match (name, url, status) {
        (Ok(name), Ok(url), Ok(status)) => {
            if let Some(name) = name {
                webhook.name = name.as_str().to_owned();
            }
            if let Some(url) = url {
                webhook.url = url.as_str().to_owned();
            }
            webhook.status = status.unwrap_or(webhook.status);
            webhook.updated_at = Timestamp(env.now.to_owned());
            Ok(())
        }
        (name, url, status) => {
            let refusals = [name.err(), url.err(), status.err()];
            Err(refusals.into_iter().flatten().collect())
        }
    }
}
