use super::{Value, number, text, value::write};
use crate::domain::{ResponseType, TargetUrl, TestResult};
use serde::Serialize;

/// Writes the request body of the test operation.
pub fn write_send_test(url: &TargetUrl) -> String {
    write(&Body { url: url.as_str() })
}

#[derive(Serialize)]
struct Body<'a> {
    url: &'a str,
}

/// Reads the response body of the test operation. Returns `None` if it has no result.
pub fn read_test_result(body: &str) -> Option<TestResult> {
    let value = Value::parse(body)?;
    let result = value.get("test_result")?;
    Some(TestResult {
        response_type: ResponseType::parse(&text(result, "response_type")?),
        // The member is required even if the target did not respond; then its value is not an HTTP status code.
        code: number(result, "server_response_code")
            .and_then(|code| u16::try_from(code).ok())
            .filter(|code| (100..600).contains(code)),
    })
}
