//! Every word that a user reads, by the place where it is read. The words themselves are in `words`, a file a language; here is
//! when which is said.

pub mod common;
pub mod dates;
pub mod errors;
pub mod events;
pub mod form;
pub mod test;

mod say;
mod value;
mod words;

pub use say::Words;
pub use value::{Figure, Key, Text};
pub use words::{COUNT, LANGUAGES, config, edit, home, language, list, preferences, shortcuts};
