use super::{Env, body::Body, fields, fields::Violation, json::Json, random::Random};
use crate::domain::{TargetUrl, TestResult};

/// Runs the first half of the test operation. Returns the target of the delivery and the identifier of the test;
/// the host performs the delivery.
pub(super) fn send_test(
    body: &Body,
    random: &mut Random,
    env: &Env<'_>,
) -> Result<(TargetUrl, String), Vec<Violation>> {
    match fields::url(body.member("url"), env) {
        Ok(url) => Ok((url, random.uuid())),
        Err(violation) => Err(vec![violation]),
    }
}

/// Returns the response body of the test operation after the delivery.
/// `server_response_code` is required even if the target did not respond; then it is 0.
pub(super) fn test_result(identifier: &str, result: &TestResult) -> Json {
    let members = vec![
        ("response_type", Json::text(result.response_type.as_str())),
        (
            "server_response_code",
            Json::Whole(result.code.unwrap_or(0).into()),
        ),
    ];
    Json::Object(vec![
        ("identifier", Json::text(identifier)),
        ("test_result", Json::Object(members)),
    ])
}
