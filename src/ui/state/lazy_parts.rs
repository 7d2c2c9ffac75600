#[cfg(feature = "split")]
use crate::ui::reactive::{LocalSignal, Stored};
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
    static IS_LOADED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the late part can be called, by any instance.
#[cfg(feature = "split")]
pub fn is_callable() -> bool {
    IS_LOADED.get()
}

#[cfg(feature = "split")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum LoadState {
    #[default]
    NotLoaded,
    Loading,
    Failed,
    Loaded,
}

/// How far what comes late has come, as far as this instance has been told.
#[cfg(feature = "split")]
#[derive(Clone, Copy, Default)]
pub struct LazyParts {
    state: LocalSignal<LoadState>,
    load: Stored<Option<Function>>,
}

#[cfg(feature = "split")]
impl LazyParts {
    /// Has it loaded by a function that gives a promise of nothing, however often it is called.
    pub fn set_loader(self, load: Function) {
        self.load.set_value(Some(load));
    }

    pub fn is_loaded(self) -> bool {
        self.state.get() == LoadState::Loaded
    }

    pub fn is_loading(self) -> bool {
        self.state.get() == LoadState::Loading
    }

    /// Whether it could not be loaded.
    pub fn has_failed(self) -> bool {
        self.state.get() == LoadState::Failed
    }

    /// The same, without following it.
    pub fn has_failed_untracked(self) -> bool {
        self.state.get_untracked() == LoadState::Failed
    }

    /// Loads it, unless it is here or on its way; anew, if that has failed.
    pub fn request(self) {
        let state = self.state.get_untracked();
        if matches!(state, LoadState::Loading | LoadState::Loaded) {
            return;
        }
        let Some(load) = self.load.get_value() else {
            return;
        };
        self.state.set(LoadState::Loading);
        spawn_local(async move {
            let loading = load.call0(&JsValue::UNDEFINED);
            let is_loaded = match loading {
                Ok(loading) => JsFuture::from(Promise::resolve(&loading)).await.is_ok(),
                Err(_) => false,
            };
            let state = if is_loaded {
                IS_LOADED.set(true);
                LoadState::Loaded
            } else {
                LoadState::Failed
            };
            // The instance may be over by now.
            self.state.try_set(state);
        });
    }
}

/// Whether what comes late is here: in a build that is not split it always is.
#[cfg(not(feature = "split"))]
#[derive(Clone, Copy, Default)]
pub struct LazyParts(());

#[cfg(not(feature = "split"))]
impl LazyParts {
    pub fn is_loaded(self) -> bool {
        true
    }

    pub fn request(self) {}
}
