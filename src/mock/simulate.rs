use crate::domain::{ResponseType, TestResult, host_of};

/// What a target would answer, by rules on its URL, so that every outcome can be had without a network:
///
/// | target | outcome |
/// | --- | --- |
/// | host `client-error.oauth.invalid`, `server-error.oauth.invalid`, `no-response.oauth.invalid` | the OAuth error of that name |
/// | any other host under `.invalid` | no response |
/// | `/status/NNN` in the path (100 to 599) | that status |
/// | anything else | 200 |
pub fn simulate(url: &str) -> TestResult {
    if let Some(result) = oauth_rule(url) {
        return result;
    }
    let host = host_of(url).unwrap_or_default();
    if host == "invalid" || host.ends_with(".invalid") {
        return TestResult {
            response_type: ResponseType::NoResponse,
            code: None,
        };
    }
    let status = status_in_path(url).unwrap_or(200);
    TestResult {
        response_type: ResponseType::from_status(status),
        code: Some(status),
    }
}

/// The rules for the three outcomes that no target can cause by itself: there the platform fails to get its
/// OAuth token before it delivers. Their hosts never resolve (RFC 6761), so real deliveries can follow them too.
pub fn oauth_rule(url: &str) -> Option<TestResult> {
    let host = host_of(url)?;
    let (response_type, code) = match host.strip_suffix(".oauth.invalid")? {
        "client-error" => (ResponseType::OauthClientRequestError, Some(401)),
        "server-error" => (ResponseType::OauthServerError, Some(500)),
        "no-response" => (ResponseType::OauthNoResponse, None),
        _ => return None,
    };
    Some(TestResult {
        response_type,
        code,
    })
}

fn status_in_path(url: &str) -> Option<u16> {
    let (_, rest) = url.split_once("://")?;
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let (_, digits) = path.split_once("/status/")?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let status = digits[..end].parse().ok()?;
    (100..600).contains(&status).then_some(status)
}
