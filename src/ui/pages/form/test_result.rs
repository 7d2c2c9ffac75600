use crate::client::ApiError;
use crate::domain::{ResponseType, TestResult, Timestamp, shown_url};
use crate::ui::components::{IconName, date_time, fact, icon};
use crate::ui::dom::{OptionValueFn, View, el};
use crate::ui::i18n::{Text, durations, errors::Operation, form, test_message};
use crate::ui::pages::problem::failure;
use crate::ui::state::test_records::outcome_of;

/// A completed test.
#[derive(Clone, PartialEq)]
pub struct TestOutcome {
    pub url: String,
    pub at: Timestamp,
    /// The round trip from this page to the platform, in milliseconds.
    pub took: f64,
    pub answer: Result<TestResult, ApiError>,
}

/// The result of a test. It stays until the next one, and is marked as outdated while the form has another URL
/// (`current`).
pub fn test_result(outcome: &TestOutcome, current: OptionValueFn) -> View {
    let tested = outcome.url.clone();
    let stale = el("div").show(
        move || current.run().as_ref() != Some(&tested),
        || el("p").class("stale").text(test_message::STALE).into(),
    );
    let result = match &outcome.answer {
        Ok(result) => answered(outcome, result),
        Err(error) => failure(
            (Operation::Test, outcome_of(error)),
            error,
            &refused_fields(error),
            None,
        ),
    };
    View::of([stale.into(), result])
}

fn refused_fields(error: &ApiError) -> Vec<Text> {
    let problem = error.problem().cloned().unwrap_or_default();
    let fields = problem.fields.iter();
    fields
        .map(|field| form::server_says(&field.reasons))
        .collect()
}

fn answered(outcome: &TestOutcome, result: &TestResult) -> View {
    let (class, shape) = match result.response_type {
        ResponseType::Success => ("test-result test-result-success", IconName::Check),
        _ => ("test-result test-result-failure", IconName::Warning),
    };
    let (title, advice) = test_message::outcome(&result.response_type);
    let status = match result.code {
        Some(code) => test_message::http_status(code.to_string().as_str()),
        None => test_message::NO_STATUS,
    };
    let url = el("span")
        .class("url")
        .attr("dir", "ltr")
        .attr("lang", "en")
        .data(&shown_url(&outcome.url));
    let took = durations::duration(outcome.took);
    // Without a token, no message was sent to the URL.
    let (status_label, took) = if is_of_authorization_server(&result.response_type) {
        (test_message::OAUTH_STATUS, took)
    } else {
        (
            test_message::STATUS,
            test_message::round_trip_explained(took),
        )
    };
    let facts = [
        fact(status_label, [View::text(status)]),
        fact(test_message::URL, [url.into()]),
        fact(test_message::WHEN, [date_time(&outcome.at)]),
        fact(test_message::ROUND_TRIP, [View::text(took)]),
    ];
    el("section")
        .class(class)
        .attr_text("aria-label", test_message::RESULT)
        .child(
            el("p")
                .class("test-outcome")
                .child(icon(shape))
                .child(el("strong").text(title)),
        )
        .child(el("p").text(advice))
        .child(el("dl").class("facts").children(facts))
        .child(el("p").class("quiet").text(test_message::WHAT_WAS_SENT))
        .into()
}

fn is_of_authorization_server(response_type: &ResponseType) -> bool {
    matches!(
        response_type,
        ResponseType::OauthClientRequestError
            | ResponseType::OauthServerError
            | ResponseType::OauthNoResponse
    )
}
