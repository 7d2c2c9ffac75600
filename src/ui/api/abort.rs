use crate::ui::reactive::Stored;
use leptos::prelude::*;
use web_sys::{AbortController, AbortSignal};

/// Aborts the pending requests of a component: when it is disposed, or when it starts new ones.
#[derive(Clone, Copy)]
pub struct Abort(Stored<AbortController>);

impl Abort {
    /// Creates a handle that belongs to the current reactive owner.
    pub fn for_component() -> Self {
        let current = Stored::new(controller());
        on_cleanup(move || current.with_value(AbortController::abort));
        Self(current)
    }

    /// Aborts the pending requests, and returns the signal for the next ones.
    pub fn restart(self) -> AbortSignal {
        self.cancel();
        self.signal()
    }

    /// Aborts the pending requests, but none that is sent later.
    pub fn cancel(self) {
        // Without a reason: gloo-net can't represent one that is a string.
        self.0.with_value(AbortController::abort);
        self.0.set_value(controller());
    }

    /// The signal for the next request. It is already aborted if the owner is disposed.
    pub fn signal(self) -> AbortSignal {
        let current = self.0.try_get_value();
        current.map_or_else(AbortSignal::abort, |current| current.signal())
    }

    /// Whether the owner is disposed.
    pub fn is_disposed(self) -> bool {
        self.0.try_get_value().is_none()
    }
}

fn controller() -> AbortController {
    AbortController::new()
        .unwrap_or_else(|_| panic!("every browser that runs wasm has AbortController"))
}
