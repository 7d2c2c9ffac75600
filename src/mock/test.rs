use super::{Env, fields, fields::Refusal, random::Random};
use crate::domain::TargetUrl;
use serde_json::Value;

/// Answers the test operation as far as the core can: whom to deliver to, and the test's identifier. The delivery is the host's.
pub(super) fn test(
    body: &Value,
    random: &mut Random,
    env: &Env,
) -> Result<(TargetUrl, String), Vec<Refusal>> {
    match fields::url(&body["url"], env) {
        Ok(url) => Ok((url, random.uuid())),
        Err(refusal) => Err(vec![refusal]),
    }
}
