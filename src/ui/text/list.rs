//! The list of webhooks.

pub const NEW: &str = "New";
pub const INTRO: &str = "Each webhook sends one kind of event to one URL.";
pub const CAPTION: &str = "Webhooks, newest first";
pub const NAME: &str = "Name";
pub const EVENT: &str = "Event";
pub const URL: &str = "URL";
pub const STATUS: &str = "Status";
pub const UPDATED: &str = "Last updated";
pub const LOADING: &str = "Loading webhooks";
pub const UNNAMED: &str = "(no name)";
pub const CREATED_JUST_NOW: &str = "New";

pub const EMPTY: &str = "No webhooks yet";
pub const EMPTY_EXPLAINED: &str = "A webhook sends a message to a URL of yours as soon as an event happens, so that your systems need not ask for it. Create the first one to get started.";
pub const CREATE_FIRST: &str = "Create a webhook";

pub const AS_OF: &str = "These are the webhooks as they were last loaded, ";

pub const PAST_END: &str = "There is no such page";
pub const PAST_END_EXPLAINED: &str = "The list has fewer pages than this address says.";
pub const FIRST_PAGE: &str = "Go to the first page";

pub const PAGES: &str = "Pages";
pub const PREVIOUS: &str = "Previous";
pub const NEXT: &str = "Next";

/// Which rows of how many are on the screen.
pub fn range(first: u64, last: u64, total: Option<u64>) -> String {
    match total {
        Some(total) => format!("{first}–{last} of {total}"),
        None => format!("{first}–{last}"),
    }
}

/// Rows that could not be shown at all.
pub fn unreadable(count: usize) -> String {
    match count {
        1 => "1 webhook on this page could not be read and is not shown.".to_owned(),
        _ => format!("{count} webhooks on this page could not be read and are not shown."),
    }
}
