//! What a webhook is, and the rules for its name, event type and URL.

mod event_types;
mod forms;
mod names_and_urls;
