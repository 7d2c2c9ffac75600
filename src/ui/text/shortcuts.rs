//! The list of shortcuts.

pub const TITLE: &str = "Keyboard shortcuts";
pub const CLOSE: &str = "Close";
pub const SWITCH: &str = "Shortcuts of letters alone can be turned off in the preferences.";

/// The keys, and what they do.
pub const LIST: &[(&[&str], &str)] = &[
    (&["n"], "New webhook"),
    (&["g", "w"], "Go to the webhooks"),
    (&["Ctrl", "S"], "Save or create (⌘ S on a Mac)"),
    (&["Ctrl", "Enter"], "Save or create (⌘ Enter on a Mac)"),
    (&["Esc"], "Close a dialog"),
    (&["?"], "Show this list"),
];
