use crate::ui::dom::Kept;
use leptos::prelude::*;
use web_sys::{AbortController, AbortSignal};

/// Ends the requests that a part of a page has under way: when that part goes, or when it starts anew.
#[derive(Clone, Copy)]
pub struct Abort(Kept<AbortController>);

impl Abort {
    /// Bound to the component that calls it.
    pub fn for_component() -> Self {
        let current = Kept::new(controller());
        on_cleanup(move || current.with_value(AbortController::abort));
        Self(current)
    }

    /// Ends what is under way, and gives the signal for what comes next.
    pub fn restart(self) -> AbortSignal {
        self.cancel();
        self.signal()
    }

    pub fn cancel(self) {
        // Aborted without a reason: gloo-net can't carry one that is a string.
        self.0.with_value(AbortController::abort);
        self.0.set_value(controller());
    }

    pub fn signal(self) -> AbortSignal {
        self.0.with_value(AbortController::signal)
    }
}

fn controller() -> AbortController {
    AbortController::new().expect("every browser that runs wasm has AbortController")
}
