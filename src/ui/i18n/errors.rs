//! Texts for every failure: what happened, what was preserved, and what to do next.

pub use super::messages::errors::*;

use super::Text;
use super::durations::seconds;
use crate::client::{ApiError, REQUEST_TIMEOUT, TEST_TIMEOUT, WriteOutcome};

/// The operation that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    LoadList,
    LoadWebhook,
    Create,
    Save,
    Undo,
    Test,
}

/// The heading for a failure that is certain.
pub fn title(operation: Operation) -> Text {
    match operation {
        Operation::LoadList => super::list::NOT_LOADED,
        Operation::LoadWebhook => WEBHOOK_NOT_LOADED,
        Operation::Create => super::form::NOT_CREATED,
        Operation::Save => super::edit::NOT_SAVED,
        Operation::Undo => super::edit::NOT_UNDONE,
        Operation::Test => super::test_message::FAILED,
    }
}

/// The heading for a failure, which depends on whether the outcome is known.
pub fn heading(operation: Operation, outcome: WriteOutcome) -> Text {
    match (operation, outcome) {
        (Operation::Create, WriteOutcome::Unknown) => CREATE_UNKNOWN,
        (Operation::Save, WriteOutcome::Unknown) => SAVE_UNKNOWN,
        (Operation::Undo, WriteOutcome::Unknown) => UNDO_UNKNOWN,
        (Operation::Test, WriteOutcome::Unknown) => TEST_UNKNOWN,
        _ => title(operation),
    }
}

/// Sentences on the cause, what was preserved, and what to do next. `address` is where the API should be.
pub fn explanation(
    operation: Operation,
    outcome: WriteOutcome,
    error: &ApiError,
    address: &str,
) -> Text {
    Text::sentences(vec![
        cause(operation, outcome, error, address),
        effect_on_server(operation, outcome, error),
        unsaved_input(operation),
        next_step(operation, outcome, error),
    ])
}

fn cause(operation: Operation, outcome: WriteOutcome, error: &ApiError, address: &str) -> Text {
    match error {
        ApiError::Network => NETWORK,
        ApiError::Redirected => REDIRECTED,
        ApiError::Offline => OFFLINE,
        ApiError::TimedOut if operation == Operation::Test => timed_out(seconds(TEST_TIMEOUT)),
        ApiError::TimedOut => timed_out(seconds(REQUEST_TIMEOUT)),
        ApiError::Cancelled => CANCELLED,
        ApiError::Unauthorized(_) => UNAUTHORIZED,
        // The requests before and after a write are reads.
        ApiError::Forbidden(_) if outcome != WriteOutcome::Rejected => {
            forbidden(Operation::LoadWebhook)
        }
        ApiError::Forbidden(_) => forbidden(operation),
        // Only these name a webhook in their request.
        ApiError::NotFound(_) => NOT_FOUND,
        ApiError::WrongAddress(_) => not_found_address(address),
        ApiError::Rejected(_) if is_of_input(operation, outcome) => REFUSED,
        ApiError::Rejected(_)
        | ApiError::Server {
            status: 400..500, ..
        } => REQUEST_REFUSED,
        ApiError::RateLimited { reset_in: None } => RATE_LIMITED,
        ApiError::RateLimited { reset_in: Some(s) } => {
            rate_limited_for(u32::try_from(*s).unwrap_or(u32::MAX))
        }
        ApiError::ListChanged => LIST_CHANGED,
        ApiError::Server { status: 503, .. } => UNAVAILABLE,
        ApiError::Server { .. } => SERVER,
        ApiError::Unreadable { .. } => UNREADABLE,
    }
}

/// Whether a refusal is one of what the user entered, and not of a read.
fn is_of_input(operation: Operation, outcome: WriteOutcome) -> bool {
    outcome == WriteOutcome::Rejected
        && !matches!(operation, Operation::LoadList | Operation::LoadWebhook)
}

/// The permission that an operation requires.
pub fn permission(operation: Operation) -> Text {
    match operation {
        Operation::LoadList | Operation::LoadWebhook => PERMISSION_VIEW,
        _ => super::common::PERMISSION_WRITE,
    }
}

/// Names the missing permission, and who can grant it.
pub fn forbidden(operation: Operation) -> Text {
    super::common::permission_lacking(permission(operation))
}

fn effect_on_server(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> Text {
    match (outcome, operation) {
        (WriteOutcome::NotSent, _) => not_sent(error),
        (WriteOutcome::NotApplied, Operation::Create) => CREATE_NOT_APPLIED,
        (WriteOutcome::NotApplied, _) => NOT_APPLIED,
        (WriteOutcome::Unknown, Operation::Create) => CREATE_AGAIN,
        (WriteOutcome::Unknown, Operation::Save) => SAVE_AGAIN,
        (WriteOutcome::Unknown, Operation::Test) => TEST_SENT,
        _ => Text::EMPTY,
    }
}

/// Mentions the read before a write if that is what failed.
fn not_sent(error: &ApiError) -> Text {
    match error {
        ApiError::Network
        | ApiError::Redirected
        | ApiError::TimedOut
        | ApiError::Rejected(_)
        | ApiError::RateLimited { .. }
        | ApiError::Server { .. }
        | ApiError::Unreadable { .. } => CHECK_FAILED,
        _ => NOT_SENT,
    }
}

fn unsaved_input(operation: Operation) -> Text {
    match operation {
        Operation::Create | Operation::Save => KEPT,
        _ => Text::EMPTY,
    }
}

fn next_step(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> Text {
    match (operation, error) {
        (Operation::LoadList | Operation::LoadWebhook, ApiError::Unauthorized(_)) => NEXT_TOKEN,
        (Operation::LoadList | Operation::LoadWebhook, ApiError::Offline) => NEXT_ONLINE_LIST,
        (_, ApiError::Offline) => NEXT_ONLINE,
        (Operation::Save, ApiError::NotFound(_)) => NEXT_LIST,
        // The cause says what to do, or the user has cancelled and knows.
        (
            _,
            ApiError::Forbidden(_)
            | ApiError::NotFound(_)
            | ApiError::WrongAddress(_)
            | ApiError::Cancelled,
        ) => Text::EMPTY,
        (Operation::Undo, _) => NEXT_UNDO,
        (_, ApiError::RateLimited { reset_in: Some(_) }) => Text::EMPTY,
        (_, ApiError::Unauthorized(_)) => NEXT_TOKEN_AGAIN,
        (_, ApiError::Redirected) => NEXT_RELOAD,
        (_, ApiError::Rejected(_)) if is_of_input(operation, outcome) => NEXT_CHANGE,
        (
            _,
            ApiError::Rejected(_)
            | ApiError::Server {
                status: 400..500, ..
            },
        ) => NEXT_SUPPORT,
        _ => NEXT_LATER,
    }
}
