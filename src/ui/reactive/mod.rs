//! Handles on Leptos' reactive graph, timers, listeners and scoped tasks. Uses nothing else of ours.

mod effect;
mod listen;
mod local_signal;
mod stored;
mod task_scope;
mod timer;

pub use effect::{after_drawing, react};
pub use listen::listen;
pub use local_signal::Signal;
pub use stored::Kept;
pub use task_scope::Life;
pub use timer::Timer;

/// Something to do; cheap to clone.
pub type Act = std::rc::Rc<dyn Fn()>;
