//! Every text that a user reads, by where it is shown, and the languages. Uses `model` and `reactive`, and the types
//! of `domain` and `client` that it names.
//!
//! The texts are in `languages`, one file per language.

pub mod common;
pub mod durations;
pub mod errors;
pub mod events;
pub mod form;
pub mod settings;
pub mod test_message;

mod messages;
mod render;
mod text;

#[cfg(feature = "ui")]
mod dictionary;
#[cfg(feature = "ui")]
mod instance_language;
#[cfg(feature = "ui")]
mod intl;

#[cfg(feature = "ui")]
pub use dictionary::{Dictionary, LanguageData};
#[cfg(feature = "ui")]
pub use instance_language::{Language, use_language};
pub use messages::{
    TEXT_VERSION, dialogs, edit, find, home, language, list, preferences, shared, shortcuts,
};
pub use render::Translate;
pub use text::{MessageKey, NumberFormat, Text};
