//! What happened, what was kept, and what to do next, for every failure.

pub use super::messages::errors::*;

use super::Text;
use crate::client::{ApiError, WriteOutcome};

/// What the person was doing when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    LoadList,
    LoadWebhook,
    Create,
    Save,
    Undo,
    Test,
}

/// The headline: what did not happen.
pub fn title(task: Task) -> Text {
    match task {
        Task::LoadList => LIST_NOT_LOADED,
        Task::LoadWebhook => WEBHOOK_NOT_LOADED,
        Task::Create => super::form::NOT_CREATED,
        Task::Save => super::edit::NOT_SAVED,
        Task::Undo => super::edit::NOT_UNDONE,
        Task::Test => super::test_message::FAILED,
    }
}

/// The headline where it isn't known whether it happened.
pub fn title_of(task: Task, fate: WriteOutcome) -> Text {
    match (task, fate) {
        (Task::Create, WriteOutcome::Unknown) => CREATE_UNKNOWN,
        (Task::Save, WriteOutcome::Unknown) => SAVE_UNKNOWN,
        (Task::Undo, WriteOutcome::Unknown) => UNDO_UNKNOWN,
        _ => title(task),
    }
}

/// Why, what was kept, and what to do.
pub fn explanation(task: Task, fate: WriteOutcome, error: &ApiError) -> Text {
    Text::sentences(vec![
        why(task, fate, error),
        done(task, fate),
        kept(task),
        next(task, error),
    ])
}

fn why(task: Task, fate: WriteOutcome, error: &ApiError) -> Text {
    match error {
        ApiError::Network => NETWORK,
        ApiError::Offline => OFFLINE,
        ApiError::TimedOut if task == Task::Test => TEST_TIMED_OUT,
        ApiError::TimedOut => TIMED_OUT,
        ApiError::Cancelled => CANCELLED,
        ApiError::Unauthorized(_) => UNAUTHORIZED,
        // What failed before anything was sent was a read.
        ApiError::Forbidden(_) if fate == WriteOutcome::NotSent => forbidden(Task::LoadWebhook),
        ApiError::Forbidden(_) => forbidden(task),
        ApiError::NotFound(_) => NOT_FOUND,
        ApiError::Rejected(_) => REFUSED,
        ApiError::RateLimited { reset_in: None } => RATE_LIMITED,
        ApiError::RateLimited { reset_in: Some(s) } => rate_limited_for(*s as u32),
        ApiError::Server { status: 503, .. } => UNAVAILABLE,
        ApiError::Server { .. } => SERVER,
        ApiError::Unreadable { .. } => UNREADABLE,
    }
}

/// The permission that a task needs.
pub fn permission(task: Task) -> Text {
    match task {
        Task::LoadList | Task::LoadWebhook => PERMISSION_VIEW,
        _ => PERMISSION_WRITE,
    }
}

/// Which permission is missing, and who can give it.
pub fn forbidden(task: Task) -> Text {
    permission_lacking(permission(task))
}

fn done(task: Task, fate: WriteOutcome) -> Text {
    match (fate, task) {
        (WriteOutcome::NotSent, _) => UNSENT,
        (WriteOutcome::NotApplied, Task::Create) => CREATE_UNDONE,
        (WriteOutcome::NotApplied, _) => UNDONE,
        (WriteOutcome::Unknown, Task::Create) => CREATE_AGAIN,
        (WriteOutcome::Unknown, Task::Save) => SAVE_AGAIN,
        (WriteOutcome::Unknown, Task::Test) => TEST_SENT,
        _ => Text::NONE,
    }
}

fn kept(task: Task) -> Text {
    match task {
        Task::Create | Task::Save => KEPT,
        _ => Text::NONE,
    }
}

fn next(task: Task, error: &ApiError) -> Text {
    match (task, error) {
        (_, ApiError::Forbidden(_)) => Text::NONE,
        (Task::Undo, _) => NEXT_UNDO,
        (_, ApiError::Unauthorized(_)) => NEXT_TOKEN,
        (Task::LoadList | Task::LoadWebhook, ApiError::Offline) => NEXT_ONLINE_LIST,
        (_, ApiError::Offline) => NEXT_ONLINE,
        (Task::Create | Task::Save, ApiError::Rejected(_)) => NEXT_CHANGE,
        (_, ApiError::NotFound(_)) => NEXT_LIST,
        _ => NEXT_LATER,
    }
}
