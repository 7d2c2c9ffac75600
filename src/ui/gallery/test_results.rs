use super::specimen::{section, specimen};
use crate::domain::{ResponseType, TestResult, Timestamp};
use crate::ui::components::busy;
use crate::ui::dom::{OptionValueFn, View};
use crate::ui::pages::{TestOutcome, test_result};

const URL: &str = "https://payments.northwind.example/v2/holds/reviewed";

/// Results of a test message.
pub fn test_results() -> View {
    let result = |response_type, code, current: &'static str| {
        let outcome = TestOutcome {
            url: URL.to_owned(),
            at: Timestamp("2026-06-14T13:05:00Z".to_owned()),
            took: 412.0,
            answer: Ok(TestResult {
                response_type,
                code,
            }),
        };
        test_result(
            &outcome,
            OptionValueFn::new(move || Some(current.to_owned())),
        )
    };
    let busy = busy("Sending…".into());
    section(
        "test-results",
        "Test result",
        [
            specimen(
                "Success",
                result(ResponseType::from_status(200), Some(200), URL),
            ),
            specimen(
                "Failure, of another URL",
                result(ResponseType::from_status(404), Some(404), ""),
            ),
            specimen("On its way", busy),
        ],
    )
}
