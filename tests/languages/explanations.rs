//! What the app says about a failure, in English: it must be true, and not contradict itself.

use crate::english::{english, explanation};
use webhook_settings::client::{ApiError, WriteOutcome};
use webhook_settings::ui::i18n::errors::{self, Operation};

const OPERATIONS: [Operation; 6] = [
    Operation::LoadList,
    Operation::LoadWebhook,
    Operation::Create,
    Operation::Save,
    Operation::Undo,
    Operation::Test,
];

fn rejected() -> ApiError {
    ApiError::Rejected(Box::default())
}

fn not_found() -> ApiError {
    ApiError::NotFound(Box::default())
}

fn unauthorized() -> ApiError {
    ApiError::Unauthorized(Box::default())
}

#[test]
fn a_request_that_names_no_webhook_does_not_miss_one() {
    for operation in OPERATIONS {
        let error = ApiError::WrongAddress(Box::default());
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

#[test]
fn a_refused_read_is_not_blamed_on_what_the_user_entered() {
    let all = OPERATIONS.into_iter().flat_map(|operation| {
        let outcome = match operation {
            Operation::LoadList | Operation::LoadWebhook => WriteOutcome::Rejected,
            // The list that is read before.
            _ => WriteOutcome::NotSent,
        };
        let status = |status| ApiError::Server {
            status,
            problem: None,
        };
        [rejected(), status(405), status(413)].map(|error| (operation, outcome, error))
    });
    for (operation, outcome, error) in all {
        let text = explanation(operation, outcome, &error);
        let cause = "The server did not accept the request. ";
        assert!(text.starts_with(cause), "{text}");
        assert!(!text.contains("what was sent"), "{text}");
        assert!(!text.contains("Something went wrong"), "{text}");
        assert!(!text.contains("ry again"), "{text}");
        assert!(!text.contains("Correct"), "{text}");
        let is_write = outcome == WriteOutcome::NotSent;
        assert_eq!(is_write, text.contains("so nothing was sent"), "{text}");
    }
}

#[test]
fn a_create_that_may_not_view_misses_the_permission_to_view() {
    let error = ApiError::Forbidden(Box::default());
    let text = explanation(Operation::Create, WriteOutcome::Unknown, &error);
    assert!(text.contains("“View webhooks”"), "{text}");
    let text = explanation(Operation::Create, WriteOutcome::Rejected, &error);
    assert!(text.contains("“Create and update webhooks”"), "{text}");
}

#[test]
fn a_redirected_request_would_be_redirected_again() {
    let text = explanation(
        Operation::LoadList,
        WriteOutcome::Rejected,
        &ApiError::Redirected,
    );
    assert!(
        text.ends_with("Reload the page, and sign in if you are asked to."),
        "{text}"
    );
}

#[test]
fn the_time_to_try_again_is_given_once() {
    let error = ApiError::RateLimited { reset_in: Some(30) };
    let text = explanation(Operation::LoadList, WriteOutcome::Rejected, &error);
    assert_eq!(text, "Too many requests. You can try again in 30 seconds.");
    let error = ApiError::RateLimited { reset_in: None };
    let text = explanation(Operation::LoadList, WriteOutcome::Rejected, &error);
    assert_eq!(text, "Too many requests. Try again in a moment.");
}
