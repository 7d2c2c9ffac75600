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
    /// All instances share one wasm.
    static IS_LOADED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the lazy part can be called, by any instance.
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

/// Whether the lazy part is loaded, as far as this instance is notified.
#[cfg(feature = "split")]
#[derive(Clone, Copy, Default)]
pub struct LazyParts {
    state: LocalSignal<LoadState>,
    load: Stored<Option<Function>>,
}

#[cfg(feature = "split")]
impl LazyParts {
    /// Sets the function that loads the part. It returns a promise, and can be called any number of times.
    pub fn set_loader(self, load: Function) {
        self.load.set_value(Some(load));
    }

    pub fn is_loaded(self) -> bool {
        self.state.get() == LoadState::Loaded
    }

    pub fn is_loading(self) -> bool {
        self.state.get() == LoadState::Loading
    }

    /// Whether loading has failed.
    pub fn has_failed(self) -> bool {
        self.state.get() == LoadState::Failed
    }

    /// Same, without tracking.
    pub fn has_failed_untracked(self) -> bool {
        self.state.get_untracked() == LoadState::Failed
    }

    /// Loads the part, unless it is loaded or loading.
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
            // The instance may be destroyed by now.
            self.state.try_set(state);
        });
    }
}

/// Whether the lazy part is loaded: always, in a build that is not split.
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
