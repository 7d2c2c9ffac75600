//! Pure values that need no browser: configuration, preferences, routes, shortcuts, typeahead. Always built, and
//! tested natively. Uses only `domain`.

pub mod config;
pub mod languages;
pub mod list;
pub mod preferences;
pub mod route;
pub mod shortcut;
pub mod typeahead;
