#[cfg(feature = "split")]
use crate::ui::reactive::{Kept, Signal};
#[cfg(feature = "split")]
use {
    js_sys::{Function, Promise},
    leptos::task::spawn_local,
    std::cell::Cell,
    wasm_bindgen::JsValue,
    wasm_bindgen_futures::JsFuture,
};

#[cfg(feature = "split")]
thread_local! {
    /// One wasm for all instances.
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the late part can be called, by any instance.
#[cfg(feature = "split")]
pub fn is_callable() -> bool {
    IS_HERE.get()
}

#[cfg(feature = "split")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Arrival {
    #[default]
    Away,
    Coming,
    Failed,
    Here,
}

/// How far what comes late has come, as far as this instance has been told.
#[cfg(feature = "split")]
#[derive(Clone, Copy, Default)]
pub struct Late {
    arrival: Signal<Arrival>,
    load: Kept<Option<Function>>,
}

#[cfg(feature = "split")]
impl Late {
    /// Has it loaded by a function that gives a promise of nothing, however often it is called.
    pub fn load_by(self, load: Function) {
        self.load.set_value(Some(load));
    }

    pub fn is_here(self) -> bool {
        self.arrival.get() == Arrival::Here
    }

    pub fn is_coming(self) -> bool {
        self.arrival.get() == Arrival::Coming
    }

    /// Whether it could not be loaded.
    pub fn has_failed(self) -> bool {
        self.arrival.get() == Arrival::Failed
    }

    /// The same, without following it.
    pub fn has_failed_now(self) -> bool {
        self.arrival.get_untracked() == Arrival::Failed
    }

    /// Loads it, unless it is here or on its way; anew, if that has failed.
    pub fn want(self) {
        let arrival = self.arrival.get_untracked();
        if matches!(arrival, Arrival::Coming | Arrival::Here) {
            return;
        }
        let Some(load) = self.load.get_value() else {
            return;
        };
        self.arrival.set(Arrival::Coming);
        spawn_local(async move {
            let loading = load.call0(&JsValue::UNDEFINED);
            let is_here = match loading {
                Ok(loading) => JsFuture::from(Promise::resolve(&loading)).await.is_ok(),
                Err(_) => false,
            };
            let arrival = if is_here {
                IS_HERE.set(true);
                Arrival::Here
            } else {
                Arrival::Failed
            };
            // The instance may be over by now.
            self.arrival.try_set(arrival);
        });
    }
}

/// Whether what comes late is here: in a build that is not split it always is.
#[cfg(not(feature = "split"))]
#[derive(Clone, Copy, Default)]
pub struct Late(());

#[cfg(not(feature = "split"))]
impl Late {
    pub fn is_here(self) -> bool {
        true
    }

    pub fn want(self) {}
}
