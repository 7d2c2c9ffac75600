//! Elements and views on top of Leptos' reactive graph. Uses `i18n` and the rooms above it.
//!
//! `view!` compiles the type of each view into code of its own. Measured on these pages, the app's wasm is 174 KB
//! (brotli) with it, 147 KB with erased component types, and 112 KB with this room, in which generic functions
//! delegate to shared ones; the budget of a first load is 120 KB. Nothing is written through `innerHTML`, so a host
//! page can enforce Trusted Types without a policy for the app.
//!
//! A component is a function that returns a [`View`]. What it registers (listeners, effects, `on_cleanup`) is disposed
//! when the [`El::slot`] around it renders again.

mod built_element;
mod clipboard;
mod create;
mod each;
mod element;
mod focus;
mod link;
mod reactive_element;
mod reveal;
mod slot;
mod view;

pub use clipboard::copy_text;
pub use element::{El, el, svg};
pub use focus::{has_focus, take_focus};
pub use link::{address_of, set_address};
pub use reveal::reveal;
pub use view::View;

use crate::ui::i18n::Text;
use crate::ui::reactive::Handler;

/// A reactive text.
pub type TextFn = Handler<(), Text>;

/// A reactive text that may be absent.
pub type OptionTextFn = Handler<(), Option<Text>>;

/// A reactive value that may be absent.
pub type OptionValueFn = Handler<(), Option<String>>;

/// A reactive condition.
pub type Condition = Handler<(), bool>;
