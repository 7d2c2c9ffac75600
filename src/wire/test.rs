use super::{number, text, value::write};
use crate::domain::{ResponseType, TargetUrl, TestResult};
use serde::Serialize;
use serde_json::Value;

/// Writes the body of a test.
pub fn write_test(url: &TargetUrl) -> String {
    write(&Body { url: url.as_str() })
}

#[derive(Serialize)]
struct Body<'a> {
    url: &'a str,
}

/// Reads an answer of the test operation.
pub fn read_test(body: &str) -> Option<TestResult> {
    let value: Value = serde_json::from_str(body).ok()?;
    let result = value.get("test_result")?;
    Some(TestResult {
        response_type: ResponseType::parse(&text(result, "response_type")?),
        // Where no status was answered the member is still required, so it holds something that is none.
        code: number(result, "server_response_code")
            .and_then(|code| u16::try_from(code).ok())
            .filter(|code| (100..600).contains(code)),
    })
}
