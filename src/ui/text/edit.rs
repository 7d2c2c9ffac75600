//! A webhook's own page.

pub const TITLE_LOADING: &str = "Webhook";
pub const LOADING: &str = "Loading the webhook";
pub const SAVE: &str = "Save";
pub const SAVING: &str = "Saving…";
pub const SAVED: &str = "Webhook saved";
pub const NOT_SAVED: &str = "The webhook was not saved";
pub const READ_BACK_FAILED: &str =
    "Saved, but the server could not be asked what it holds now. Reload the page to see it.";
pub const SAVED_OTHERWISE: &str = "Saved, but the server made something else of it";
pub const SAVED_ALREADY: &str = "Somebody else has saved just the same";

pub const CONFLICT: &str = "This webhook has been changed in the meantime";
pub const CONFLICT_EXPLAINED: &str =
    "Somebody else saved it after you opened it. Choose what each field is to hold.";
pub const MINE: &str = "Yours, as typed here";
pub const THEIRS: &str = "Theirs, as the server holds it";
pub const SAVE_CHOICE: &str = "Save choice";
pub const SAVE_NOTHING: &str = "Save nothing, take theirs";
pub const BACK_TO_FORM: &str = "Back to the form";

pub const UNDONE: &str = "Change undone";
pub const NOT_UNDONE: &str = "The change was not undone";
pub const CHANGED_BY_OTHERS: &str =
    "Somebody else has changed the webhook in the meantime. Open it to see what it holds.";

/// A webhook that is again what it was.
pub fn again(name: &str, status: &str) -> String {
    format!("{name}: {status} again")
}

pub const STATE: &str = "State";
pub const ACTIVE_EXPLAINED: &str = "Messages are sent when the event happens.";
pub const INACTIVE_EXPLAINED: &str =
    "No messages are sent. The webhook is kept and can be switched on again.";
pub const EVENT_FIXED: &str = "The event can't be changed after creation. To use another one, create a new webhook and switch this one off.";

pub const ABOUT: &str = "About this webhook";
pub const IDENTIFIER: &str = "Identifier";
pub const COPY_IDENTIFIER: &str = "Copy identifier";
pub const CREATED: &str = "Created";
pub const UPDATED: &str = "Last updated";

pub const MISSING: &str = "This webhook does not exist";
pub const MISSING_EXPLAINED: &str = "No webhook of your account has the identifier in this address. The link may be mistyped, or belong to another account.";
