//! What happened, what was kept, and what to do next, for every failure.

use crate::client::ApiError;

/// What the person was doing when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    LoadList,
    LoadWebhook,
    Create,
    Save,
    Test,
}

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
        Task::Test => super::test::FAILED,
    }
}

/// The headline where it isn't known whether it happened.
pub fn title_of(task: Task, error: &ApiError) -> &'static str {
    match task {
        Task::Create if is_ambiguous(error) => "It isn't known whether the webhook was created",
        Task::Save if is_ambiguous(error) => "It isn't known whether the webhook was saved",
        _ => title(task),
    }
}

/// Whether a request may have been carried out although it failed here.
fn is_ambiguous(error: &ApiError) -> bool {
    matches!(
        error,
        ApiError::Network | ApiError::Unreadable { .. } | ApiError::Server { status: 500.., .. }
    )
}

/// Why, what was kept, and what to do.
pub fn explanation(task: Task, error: &ApiError) -> String {
    let why = match error {
        ApiError::Network => "No answer came from the server. Check the network connection.",
        ApiError::Cancelled => "It was cancelled.",
        ApiError::Unauthorized(_) => "You are not signed in, or the session has ended.",
        ApiError::Forbidden(_) => return forbidden(task),
        ApiError::NotFound(_) => "The server does not know this webhook.",
        ApiError::Refused(_) => "The server refused what was sent.",
        ApiError::RateLimited { reset_in } => return rate_limited(task, *reset_in),
        ApiError::Server { status: 503, .. } => "The service is unavailable at the moment.",
        ApiError::Server { .. } => "The server had a problem of its own.",
        ApiError::Unreadable { .. } => "The server's answer could not be understood.",
    };
    sentences(&[why, kept(task), next(task, error)])
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

fn forbidden(task: Task) -> String {
    let permission = match task {
        Task::LoadList | Task::LoadWebhook => "View webhooks",
        Task::Create | Task::Save | Task::Test => "Create and update webhooks",
    };
    let why =
        format!("Your account lacks the permission “{permission}”. Ask an administrator for it.");
    sentences(&[&why, kept(task)])
}

fn rate_limited(task: Task, reset_in: Option<u64>) -> String {
    let why = match reset_in {
        Some(1) => "Too many requests were made. Try again in 1 second.".to_owned(),
        Some(seconds) => format!("Too many requests were made. Try again in {seconds} seconds."),
        None => "Too many requests were made. Try again in a moment.".to_owned(),
    };
    sentences(&[&why, kept(task)])
}

fn kept(task: Task) -> &'static str {
    match task {
        Task::Create | Task::Save => "Everything you typed is still here.",
        Task::LoadList | Task::LoadWebhook | Task::Test => "",
    }
}

fn next(task: Task, error: &ApiError) -> &'static str {
    match (task, error) {
        (_, ApiError::Unauthorized(_)) => "Enter an access token to go on.",
        (Task::Create, error) if is_ambiguous(error) => {
            "Look in the list before you try again, so that there won't be two."
        }
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
