use super::{Env, body::Body, fields, fields::Violation};
use crate::domain::{Timestamp, Webhook};

/// Runs the update operation, completely or not at all. A member that is absent or null leaves its field as it is.
pub(super) fn update(
    body: &Body,
    webhook: &mut Webhook,
    env: &Env<'_>,
) -> Result<(), Vec<Violation>> {
    let name = body
        .member("name")
        .map(|sent| fields::name(Some(sent)))
        .transpose();
    let url = body.member("url").map(|sent| fields::url(Some(sent), env));
    let url = url.transpose();
    let status = body
        .member("is_active")
        .map(|sent| fields::status(Some(sent)));
    let status = status.transpose();
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
            let violations = [name.err(), url.err(), status.err()];
            Err(violations.into_iter().flatten().collect())
        }
    }
}
