//! Pure values that need no browser: configuration, preferences, routes, shortcuts, typeahead, derived names, the
//! progress of several creates. Always built, and tested natively. Uses only `domain`.

pub mod batch;
pub mod config;
pub mod languages;
pub mod list;
pub mod names;
pub mod preferences;
pub mod route;
pub mod shortcut;
pub mod typeahead;
