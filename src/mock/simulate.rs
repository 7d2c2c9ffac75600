use crate::domain::{ResponseType, TestResult, host_of};

/// Simulates the delivery of a test message. Rules on the target's URL produce every result without a network:
///
/// | target | result |
/// | --- | --- |
/// | host `client-error.oauth.invalid` | [`ResponseType::OauthClientRequestError`] |
/// | host `server-error.oauth.invalid` | [`ResponseType::OauthServerError`] |
/// | host `no-response.oauth.invalid` | [`ResponseType::OauthNoResponse`] |
/// | any other host under `.invalid` | no response |
/// | `/status/NNN` in the path (100 to 599) | that status |
/// | anything else | 200 |
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::ResponseType;
/// use webhook_settings::mock::simulate;
///
/// let result = simulate("https://example.com/status/404");
/// assert_eq!((result.response_type, result.code), (ResponseType::ClientRequestError, Some(404)));
/// ```
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

/// Returns the result for the hosts under `.oauth.invalid`, which stand for a failure to get an OAuth token before the
/// delivery. No target can cause these results itself, and the hosts never resolve (RFC 6761, section 6.4), so real
/// deliveries use this rule too.
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
