//! The frame around every page, and what several pages say.

use crate::domain::Status;

/// The name of the app, in the browser's tab.
pub const APP: &str = "Webhook Settings";
/// The name in the top bar. It shares no word with the links beside it, so that each can be found by its own.
pub const PRODUCT: &str = "Mesh";
pub const SKIP_TO_CONTENT: &str = "Skip to content";
pub const SETTINGS: &str = "Settings";
pub const WEBHOOKS: &str = "Webhooks";
pub const NOTIFICATIONS: &str = "Notifications";
pub const UNDO: &str = "Undo";
pub const DISMISS: &str = "Dismiss";
pub const CANCEL: &str = "Cancel";
pub const TRY_AGAIN: &str = "Try again";
pub const COPY: &str = "Copy";
pub const COPIED: &str = "Copied";
pub const DETAILS: &str = "Details";
pub const BACK_TO_WEBHOOKS: &str = "Back to webhooks";

pub const DEMO_SERVER: &str = "Demo server";
pub const DEMO_RESET: &str = "Demo data reset";
pub const DEMO_DATA: &str = "Demo data";
pub const DEMO_EXPLAINED: &str = "Nothing here is real, and nothing leaves this browser tab.";

pub const NOT_FOUND: &str = "Page not found";
pub const NOT_FOUND_EXPLAINED: &str =
    "There is nothing at this address. The link may be mistyped or out of date.";
pub const GO_TO_WEBHOOKS: &str = "Go to webhooks";

pub const TOKEN_TITLE: &str = "Connect to the API";
pub const TOKEN_EXPLAINED: &str = "Enter your access token. It stays in this tab's memory: it is never stored, and a reload forgets it.";
pub const TOKEN_REFUSED: &str = "The server did not accept the token. Check it, or get a new one. What you typed on the page is still there.";
pub const TOKEN_EXPIRED_TITLE: &str = "Your session has ended";
pub const TOKEN_EXPIRED: &str = "The server no longer accepts your access token: tokens last 24 hours. Enter a new one to go on. What you typed on the page is still there.";
pub const TOKEN_LABEL: &str = "Access token";
pub const TOKEN_CONTINUE: &str = "Continue";
pub const TOKEN_BLANK: &str = "Enter a token: one word of letters, digits and punctuation.";
pub const TOKEN_ENTER: &str = "Enter access token";

pub const CONFIG_TITLE: &str = "Configuration problem";
pub const CONFIG_EXPLAINED: &str = "The configuration in this page's index.html has a value that can't be used. The app starts once it is put right.";

pub const MOCK_REFUSED: &str = "The demo server is switched off here";
pub const MOCK_REFUSED_EXPLAINED: &str = "This page works with a real server, and its configuration does not let an address put the demo server in its place. Remove ?mock= from the address, or set \"mockByUrl\" to true in index.html.";

pub const DISCARD: &str = "Discard changes";
pub const LEAVE_TITLE: &str = "Leave with unsaved changes?";
pub const LEAVE_EXPLAINED: &str =
    "What you typed has not been saved. If you leave, it is kept as a draft in this tab.";
pub const LEAVE: &str = "Leave, keep draft";
pub const STAY: &str = "Stay";

pub const DRAFT_TITLE: &str = "There is an unsaved draft";
pub const DRAFT_EXPLAINED: &str = "Last changed: ";
pub const DRAFT_RESTORE: &str = "Restore draft";
pub const DRAFT_DISCARD: &str = "Discard draft";

pub const WAITING_LIMITED: &str = "Too many requests were made";
pub const WAITING_UNANSWERED: &str = "The server does not answer";
pub const TRY_NOW: &str = "Try now";
pub const STOP: &str = "Stop";

pub const OFFLINE: &str = "You are offline";
pub const OFFLINE_EXPLAINED: &str = "What was loaded before stays on the screen. Nothing is sent until you are connected and ask for it.";

pub const READ_ONLY: &str = "You can look at webhooks, but not change them";
pub const READ_ONLY_KEPT: &str =
    "Nothing was changed. What you typed is still there to be read and copied.";
pub const CHECK_AGAIN: &str = "Check again";

/// The seconds until a request is sent again.
pub fn trying_again_in(seconds: u32) -> String {
    match seconds {
        1 => "Trying again in 1 second".to_owned(),
        _ => format!("Trying again in {seconds} seconds"),
    }
}

/// The title of the browser's tab.
pub fn document_title(page: &str) -> String {
    format!("{page} · {APP}")
}

/// One wrong setting, and what it takes.
pub fn config_problem(takes: &str) -> String {
    format!(" takes {takes}.")
}

pub fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "Active",
        Status::Inactive => "Inactive",
    }
}
