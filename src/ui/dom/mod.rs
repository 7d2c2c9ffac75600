//! Elements, made one call at a time on top of Leptos' reactive graph.
//!
//! `view!` compiles the exact type of every view into code of its own. Measured on these very pages, the app's wasm
//! was 174 KB in brotli with it, 147 KB with every component's type erased, and 112 KB with what is here, where
//! nothing is generic that could be shared; a first load may weigh 120 KB in all. And as nothing goes through
//! `innerHTML`, a host page may enforce Trusted Types without a policy for us.
//!
//! A component is a function that gives a [`View`]. What it registers (listeners, effects, `on_cleanup`) lives until the
//! [`El::slot`] that holds it is drawn anew.

mod each;
mod element;
mod focus;
mod reveal;
mod slot;
mod view;

pub use element::{El, el, svg};
pub use focus::{has_focus, take_focus};
pub use reveal::reveal;
pub use view::View;

use crate::ui::i18n::Text;

/// A text that follows the signals it reads; cheap to clone.
pub type TextFn = std::rc::Rc<dyn Fn() -> Text>;

/// A text that may be absent and follows the signals it reads; cheap to clone.
pub type OptionTextFn = std::rc::Rc<dyn Fn() -> Option<Text>>;

/// A value that may be absent and follows the signals it reads; cheap to clone.
pub type OptionValueFn = std::rc::Rc<dyn Fn() -> Option<String>>;
