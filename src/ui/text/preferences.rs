//! The preferences.

pub const TITLE: &str = "Preferences";
pub const INTRO: &str = "Kept on this device, and in effect at once.";

pub const THEME: &str = "Theme";
pub const SYSTEM: (&str, &str) = ("System", "Light or dark, as your device has it.");
pub const LIGHT: (&str, &str) = ("Light", "Dark text on a light ground.");
pub const DARK: (&str, &str) = ("Dark", "Light text on a dark ground.");

pub const DENSITY: &str = "Density";
pub const COMFORTABLE: (&str, &str) = ("Comfortable", "Room around everything.");
pub const COMPACT: (&str, &str) = ("Compact", "More on the screen at once.");

pub const SHORTCUTS: &str = "Keyboard shortcuts";
pub const ON: (&str, &str) = (
    "On",
    "Letters alone do something, such as n for a new webhook.",
);
pub const OFF: (&str, &str) = (
    "Off",
    "Letters alone do nothing. Ctrl or ⌘ with S still saves.",
);
pub const SHOW_SHORTCUTS: &str = "Show all shortcuts";
