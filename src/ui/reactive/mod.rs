//! Handles on Leptos' reactive graph, timers, listeners and scoped tasks. Uses nothing else of ours.

mod effect;
mod listen;
mod local_signal;
mod stored;
mod task_scope;
mod timer;

pub use effect::{after_render, effect};
pub use listen::listen;
pub use local_signal::LocalSignal;
pub use stored::Stored;
pub use task_scope::TaskScope;
pub use timer::Timer;

/// Something to do; cheap to clone.
pub type Handler = std::rc::Rc<dyn Fn()>;
