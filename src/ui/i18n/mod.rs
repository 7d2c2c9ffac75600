//! Every text that a person reads, by the place where it is read, and the languages. Uses `model` and `reactive`, and what it
//! names: `domain` and `client`.
//!
//! The texts themselves are in `languages`, a file a language.

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
pub use messages::{TEXT_COUNT, edit, home, language, list, preferences, shortcuts};
pub use render::Translate;
pub use text::{MessageKey, NumberFormat, Text};
