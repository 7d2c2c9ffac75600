//! Plain values without a browser: configuration, preferences, routes, shortcuts and typeahead. Uses `domain` only.

pub mod config;
pub mod languages;
pub mod preferences;
pub mod route;
pub mod shortcut;
pub mod typeahead;
