use super::{Env, body::Body, fields, fields::Refusal, json::Json, random::Random};
use crate::domain::{TargetUrl, TestResult};

/// Answers the test operation as far as the core can: whom to deliver to, and the test's identifier. The delivery is the host's.
pub(super) fn test(
    body: &Body,
    random: &mut Random,
    env: &Env<'_>,
) -> Result<(TargetUrl, String), Vec<Refusal>> {
    match fields::url(body.member("url"), env) {
        Ok(url) => Ok((url, random.uuid())),
        Err(refusal) => Err(vec![refusal]),
    }
}

/// What the operation answers once the delivery has been made. The code is required also where no status was answered.
pub(super) fn test_result(identifier: &str, result: &TestResult) -> Json {
    let outcome = vec![
        ("response_type", Json::text(result.response_type.as_str())),
        (
            "server_response_code",
            Json::Whole(result.code.unwrap_or(0).into()),
        ),
    ];
    Json::Object(vec![
        ("identifier", Json::text(identifier)),
        ("test_result", Json::Object(outcome)),
    ])
}
