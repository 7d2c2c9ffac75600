use super::{Delivery, Env, fields, fields::Refusal, random::Random};
use serde_json::Value;

/// Answers the test operation as far as the core can: the delivery is the host's.
pub(super) fn test(body: &Value, random: &mut Random, env: &Env) -> Result<Delivery, Vec<Refusal>> {
    match fields::url(&body["url"], env) {
        Ok(url) => Ok(Delivery {
            url,
            identifier: random.uuid(),
        }),
        Err(refusal) => Err(vec![refusal]),
    }
}
