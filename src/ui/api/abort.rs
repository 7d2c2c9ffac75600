use crate::ui::reactive::Stored;
use leptos::prelude::*;
use web_sys::{AbortController, AbortSignal};

/// Ends the requests that a part of a page has under way: when that part goes, or when it starts anew.
#[derive(Clone, Copy)]
pub struct Abort(Stored<AbortController>);

impl Abort {
    /// Bound to the component that calls it.
    pub fn for_component() -> Self {
        let current = Stored::new(controller());
        on_cleanup(move || current.with_value(AbortController::abort));
        Self(current)
    }

    /// Ends what is under way, and gives the signal for what comes next.
    pub fn restart(self) -> AbortSignal {
        self.cancel();
        self.signal()
    }

    /// Ends what is under way; what comes after it is not ended.
    pub fn cancel(self) {
        // Aborted without a reason: gloo-net can't carry one that is a string.
        self.0.with_value(AbortController::abort);
        self.0.set_value(controller());
    }

    /// The signal for what is sent next: one that has ended everything already, if the component is gone.
    pub fn signal(self) -> AbortSignal {
        let current = self.0.try_get_value();
        current.map_or_else(AbortSignal::abort, |current| current.signal())
    }

    /// Whether the component is gone.
    pub fn is_disposed(self) -> bool {
        self.0.try_get_value().is_none()
    }
}

fn controller() -> AbortController {
    AbortController::new().expect("every browser that runs wasm has AbortController")
}
