//! What the app says about a failure, in English: it must be true, and not contradict itself.

use crate::catalogue::read;
use std::sync::OnceLock;
use webhook_settings::client::{ApiError, WriteOutcome};
use webhook_settings::ui::i18n::errors::{self, Operation};
use webhook_settings::ui::i18n::{MessageKey, NumberFormat, Text, Translate};
use webhook_settings::wire::ProblemDetails;

/// The texts of `en.json`.
struct English;

impl Translate for English {
    fn message(&self, key: MessageKey, _: Option<f64>) -> String {
        static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
        let texts = TEXTS.get_or_init(|| {
            let is_general = |category: Option<&str>| category.is_none_or(|it| it == "other");
            let entries = read("en").into_iter();
            let general = entries.filter(|it| is_general(it.category.as_deref()));
            general.map(|it| it.text).collect()
        });
        texts[usize::from(key.0)].clone()
    }

    fn number(&self, value: f64, _: NumberFormat) -> String {
        value.to_string()
    }

    fn is_right_to_left(&self) -> bool {
        false
    }
}

fn english(text: Text) -> String {
    text.render(&English)
}

fn explanation(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> String {
    english(errors::explanation(
        operation,
        outcome,
        error,
        "https://api.example.com",
    ))
}

const OPERATIONS: [Operation; 6] = [
    Operation::LoadList,
    Operation::LoadWebhook,
    Operation::Create,
    Operation::Save,
    Operation::Undo,
    Operation::Test,
];

fn rejected() -> ApiError {
    ApiError::Rejected(ProblemDetails::default())
}

fn not_found() -> ApiError {
    ApiError::NotFound(ProblemDetails::default())
}

fn unauthorized() -> ApiError {
    ApiError::Unauthorized(ProblemDetails::default())
}

#[test]
fn a_request_that_names_no_webhook_does_not_miss_one() {
    for operation in OPERATIONS {
        let error = ApiError::WrongAddress(ProblemDetails::default());
        for outcome in [WriteOutcome::Rejected, WriteOutcome::NotSent] {
            let text = explanation(operation, outcome, &error);
            let address = "Nothing at https://api.example.com answers";
            assert!(text.contains(address), "{text}");
            assert!(!text.contains("no longer exists"), "{text}");
        }
    }
}

#[test]
fn a_webhook_that_is_gone_is_not_to_be_opened() {
    let text = explanation(Operation::Undo, WriteOutcome::NotSent, &not_found());
    assert_eq!(
        text,
        "This webhook no longer exists on the server. Nothing was sent."
    );
    let text = explanation(Operation::Undo, WriteOutcome::NotSent, &ApiError::Offline);
    assert_eq!(
        text,
        "You are offline. Nothing was sent. Try again once you are back online."
    );
}

#[test]
fn what_was_refused_is_not_to_be_sent_again_unchanged() {
    for operation in [Operation::Create, Operation::Save, Operation::Test] {
        let text = explanation(operation, WriteOutcome::Rejected, &rejected());
        assert!(
            text.ends_with("Correct what you entered and try again."),
            "{text}"
        );
    }
}

#[test]
fn a_test_without_an_answer_may_have_been_run() {
    let heading = english(errors::heading(Operation::Test, WriteOutcome::Unknown));
    assert_eq!(heading, "It isn’t known whether the test message arrived");
    let heading = english(errors::heading(Operation::Test, WriteOutcome::Rejected));
    assert_eq!(heading, "The test could not be run");
}

#[test]
fn a_user_without_a_token_learns_how_to_enter_one() {
    for operation in [Operation::Create, Operation::Save, Operation::Test] {
        let text = explanation(operation, WriteOutcome::Rejected, &unauthorized());
        assert!(
            text.ends_with("Try again: you will be asked for an access token."),
            "{text}"
        );
    }
    // These have a button that asks for it.
    let text = explanation(Operation::LoadList, WriteOutcome::Rejected, &unauthorized());
    assert!(
        text.ends_with("Enter an access token to continue."),
        "{text}"
    );
}

#[test]
fn a_failure_of_the_check_before_a_write_is_called_that() {
    let down = ApiError::Server {
        status: 500,
        problem: None,
    };
    let text = explanation(Operation::Save, WriteOutcome::NotSent, &down);
    assert_eq!(
        text,
        "Something went wrong on the server. The check before sending failed, so nothing was sent. \
         Everything you typed has been kept. Try again in a moment."
    );
    let text = explanation(Operation::Save, WriteOutcome::NotSent, &ApiError::Offline);
    assert!(
        text.starts_with("You are offline. Nothing was sent."),
        "{text}"
    );
}

#[test]
fn a_user_who_cancelled_is_not_asked_to_try_again() {
    let text = explanation(
        Operation::Create,
        WriteOutcome::NotApplied,
        &ApiError::Cancelled,
    );
    assert_eq!(
        text,
        "You cancelled it. A check afterwards shows that the webhook was not created. \
         Everything you typed has been kept."
    );
}
