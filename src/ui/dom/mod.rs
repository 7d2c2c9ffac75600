//! Elements, made one call at a time on top of Leptos' reactive graph.
//!
//! `view!` compiles the exact type of every view into code of its own: measured on this app, 1.4 KB of wasm an
//! element, three times what its pages may weigh. Here nothing is generic that could be shared, so an element costs
//! some 80 bytes. And as nothing goes through `innerHTML`, a host page may enforce Trusted Types without a policy for us.
//!
//! A component is a function that gives a [`View`]. What it registers (listeners, effects, `on_cleanup`) lives until the
//! [`El::slot`] that holds it is drawn anew.

mod each;
mod element;
mod listen;
mod reactive;
mod slot;
mod timer;
mod view;

pub use element::{El, el, svg};
pub use reactive::{after_drawing, react};
pub use timer::Timer;
pub use view::View;

/// A text that follows the signals it reads; cheap to clone.
pub type TextOf = std::rc::Rc<dyn Fn() -> String>;

/// A text that may be absent and follows the signals it reads; cheap to clone.
pub type MaybeTextOf = std::rc::Rc<dyn Fn() -> Option<String>>;
