//! `Copy` handles on Leptos' reactive graph, effects, timers, listeners and cancellable tasks. Uses no other room of
//! the library.

mod after_paint;
mod effect;
mod handler;
mod listen;
mod local_signal;
mod next_task;
mod stored;
mod task_scope;
mod timer;

pub use after_paint::{after_paint, next_paint};
pub use effect::{after_render, effect};
pub use handler::Handler;
pub use listen::listen;
pub use local_signal::LocalSignal;
pub use next_task::next_task;
pub use stored::Stored;
pub use task_scope::TaskScope;
pub use timer::Timer;
