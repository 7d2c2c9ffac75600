//! What happened, what was kept, and what to do next, for every failure.

use crate::client::ApiError;

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

pub const FORBIDDEN: &str = "You may not view the webhooks of this account";
pub const SUPPORT_IDENTIFIER: &str = "Identifier for support";
pub const COPY_SUPPORT_IDENTIFIER: &str = "Copy identifier for support";
pub const HTTP_STATUS: &str = "HTTP status";
pub const SERVER_SAID: &str = "The server said";

/// The headline: what did not happen.
pub fn title(task: Task) -> &'static str {
    match task {
        Task::LoadList => "The webhooks could not be loaded",
        Task::LoadWebhook => "The webhook could not be loaded",
        Task::Create => super::form::NOT_CREATED,
        Task::Save => super::edit::NOT_SAVED,
        Task::Undo => super::edit::NOT_UNDONE,
        Task::Test => super::test::FAILED,
    }
}

/// How much is known of what a failed task has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The server said no, or there was nothing to do but to read.
    Refused,
    /// It failed before anything was sent.
    Unsent,
    /// No telling from the answer, but the server has been asked since: it was not done.
    Undone,
    /// No telling at all.
    Unknown,
}

/// The headline where it isn't known whether it happened.
pub fn title_of(task: Task, fate: Fate) -> &'static str {
    match (task, fate) {
        (Task::Create, Fate::Unknown) => "It isn't known whether the webhook was created",
        (Task::Save, Fate::Unknown) => "It isn't known whether the webhook was saved",
        (Task::Undo, Fate::Unknown) => "It isn't known whether the change was undone",
        _ => title(task),
    }
}

/// Why, what was kept, and what to do.
pub fn explanation(task: Task, fate: Fate, error: &ApiError) -> String {
    sentences(&[
        &why(task, fate, error),
        done(task, fate),
        kept(task),
        next(task, error),
    ])
}

fn why(task: Task, fate: Fate, error: &ApiError) -> String {
    match error {
        ApiError::Network => "No answer came from the server. Check the network connection.",
        ApiError::Offline => "You are offline.",
        ApiError::TimedOut if task == Task::Test => "No answer came within 30 seconds.",
        ApiError::TimedOut => "No answer came within 15 seconds.",
        ApiError::Cancelled => "It was cancelled.",
        ApiError::Unauthorized(_) => "You are not signed in, or the session has ended.",
        // What failed before anything was sent was a read.
        ApiError::Forbidden(_) if fate == Fate::Unsent => return forbidden(Task::LoadWebhook),
        ApiError::Forbidden(_) => return forbidden(task),
        ApiError::NotFound(_) => "The server does not know this webhook.",
        ApiError::Refused(_) => "The server refused what was sent.",
        ApiError::RateLimited { reset_in } => return rate_limited(*reset_in),
        ApiError::Server { status: 503, .. } => "The service is unavailable at the moment.",
        ApiError::Server { .. } => "The server had a problem of its own.",
        ApiError::Unreadable { .. } => "The server's answer could not be understood.",
    }
    .to_owned()
}

/// One after the other; an empty one leaves no gap.
fn sentences(sentences: &[&str]) -> String {
    let mut text = String::new();
    for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text += sentence;
    }
    text
}

/// The permission that a task needs.
pub fn permission(task: Task) -> &'static str {
    match task {
        Task::LoadList | Task::LoadWebhook => "View webhooks",
        _ => "Create and update webhooks",
    }
}

/// Which permission is missing, and who can give it.
pub fn forbidden(task: Task) -> String {
    let permission = permission(task);
    format!("Your account lacks the permission “{permission}”. Ask an administrator for it.")
}

fn rate_limited(reset_in: Option<u64>) -> String {
    match reset_in {
        Some(1) => "Too many requests were made. The next one is possible in 1 second.".to_owned(),
        Some(seconds) => {
            format!("Too many requests were made. The next one is possible in {seconds} seconds.")
        }
        None => "Too many requests were made.".to_owned(),
    }
}

fn done(task: Task, fate: Fate) -> &'static str {
    match (fate, task) {
        (Fate::Unsent, _) => "Nothing was sent.",
        (Fate::Undone, Task::Create) => {
            "The server has been asked since: the webhook is not there."
        }
        (Fate::Undone, _) => "The server has been asked since: it holds the old values.",
        (Fate::Unknown, Task::Create) => {
            "Trying again looks for it first, so that there won't be two."
        }
        (Fate::Unknown, Task::Save) => "Saving again does no harm.",
        (Fate::Unknown, Task::Test) => "The message may have been sent all the same.",
        _ => "",
    }
}

fn kept(task: Task) -> &'static str {
    match task {
        Task::Create | Task::Save => "Everything you typed is still here.",
        _ => "",
    }
}

fn next(task: Task, error: &ApiError) -> &'static str {
    match (task, error) {
        (_, ApiError::Forbidden(_)) => "",
        (Task::Undo, _) => "Open the webhook to see what it holds.",
        (_, ApiError::Unauthorized(_)) => "Enter an access token to go on.",
        (Task::LoadList | Task::LoadWebhook, ApiError::Offline) => {
            "This page goes on by itself once you are connected."
        }
        (_, ApiError::Offline) => "Try again once you are connected.",
        (Task::Create | Task::Save, ApiError::Refused(_)) => "Change it and try again.",
        (_, ApiError::NotFound(_)) => "Go back to the list to see which ones there are.",
        _ => "Try again in a moment.",
    }
}

/// What to do where the page's own policy forbids the request.
pub fn blocked_by_policy(origin: &str) -> String {
    format!(
        "This page's Content-Security-Policy does not allow requests to {origin}. Add it to connect-src in index.html."
    )
}
