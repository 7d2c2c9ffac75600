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
        Operation::LoadList => LIST_NOT_LOADED,
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
        _ => title(operation),
    }
}

/// Sentences on the cause, what was preserved, and what to do next.
pub fn explanation(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> Text {
    Text::sentences(vec![
        cause(operation, outcome, error),
        effect_on_server(operation, outcome),
        unsaved_input(operation),
        next_step(operation, error),
    ])
}

fn cause(operation: Operation, outcome: WriteOutcome, error: &ApiError) -> Text {
    match error {
        ApiError::Network => NETWORK,
        ApiError::Offline => OFFLINE,
        ApiError::TimedOut if operation == Operation::Test => timed_out(seconds(TEST_TIMEOUT)),
        ApiError::TimedOut => timed_out(seconds(REQUEST_TIMEOUT)),
        ApiError::Cancelled => CANCELLED,
        ApiError::Unauthorized(_) => UNAUTHORIZED,
        // The requests before a write are reads.
        ApiError::Forbidden(_) if outcome == WriteOutcome::NotSent => {
            forbidden(Operation::LoadWebhook)
        }
        ApiError::Forbidden(_) => forbidden(operation),
        ApiError::NotFound(_) => NOT_FOUND,
        ApiError::Rejected(_) => REFUSED,
        ApiError::RateLimited { reset_in: None } => RATE_LIMITED,
        ApiError::RateLimited { reset_in: Some(s) } => rate_limited_for(*s as u32),
        ApiError::Server { status: 503, .. } => UNAVAILABLE,
        ApiError::Server { .. } => SERVER,
        ApiError::Unreadable { .. } => UNREADABLE,
    }
}

/// The permission that an operation requires.
pub fn permission(operation: Operation) -> Text {
    match operation {
        Operation::LoadList | Operation::LoadWebhook => PERMISSION_VIEW,
        _ => PERMISSION_WRITE,
    }
}

/// Names the missing permission, and who can grant it.
pub fn forbidden(operation: Operation) -> Text {
    permission_lacking(permission(operation))
}

fn effect_on_server(operation: Operation, outcome: WriteOutcome) -> Text {
    match (outcome, operation) {
        (WriteOutcome::NotSent, _) => UNSENT,
        (WriteOutcome::NotApplied, Operation::Create) => CREATE_UNDONE,
        (WriteOutcome::NotApplied, _) => UNDONE,
        (WriteOutcome::Unknown, Operation::Create) => CREATE_AGAIN,
        (WriteOutcome::Unknown, Operation::Save) => SAVE_AGAIN,
        (WriteOutcome::Unknown, Operation::Test) => TEST_SENT,
        _ => Text::EMPTY,
    }
}

fn unsaved_input(operation: Operation) -> Text {
    match operation {
        Operation::Create | Operation::Save => KEPT,
        _ => Text::EMPTY,
    }
}

fn next_step(operation: Operation, error: &ApiError) -> Text {
    match (operation, error) {
        (_, ApiError::Forbidden(_)) => Text::EMPTY,
        (Operation::Undo, _) => NEXT_UNDO,
        (_, ApiError::Unauthorized(_)) => NEXT_TOKEN,
        (Operation::LoadList | Operation::LoadWebhook, ApiError::Offline) => NEXT_ONLINE_LIST,
        (_, ApiError::Offline) => NEXT_ONLINE,
        (Operation::Create | Operation::Save, ApiError::Rejected(_)) => NEXT_CHANGE,
        (_, ApiError::NotFound(_)) => NEXT_LIST,
        _ => NEXT_LATER,
    }
}
