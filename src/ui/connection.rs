use crate::ui::dom::Signal;
use js_sys::Function;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, closure::Closure};

/// Whether the browser has a network. A backend inside the browser is always in reach.
#[derive(Clone, Copy)]
pub struct Connection {
    is_online: Signal<bool>,
}

impl Connection {
    /// Follows the browser for as long as the instance lives, if the backend is across a network.
    pub fn watch(is_remote: bool) -> Self {
        let has_network = move || !is_remote || window().navigator().on_line();
        let is_online = Signal::new(has_network());
        if is_remote {
            let listener = Closure::<dyn Fn()>::new(move || is_online.set(has_network()));
            let listener: Function = listener.into_js_value().unchecked_into();
            for event in ["online", "offline"] {
                let _ = window().add_event_listener_with_callback(event, &listener);
            }
            let listener = SendWrapper::new(listener);
            on_cleanup(move || {
                for event in ["online", "offline"] {
                    let _ = window().remove_event_listener_with_callback(event, &listener);
                }
            });
        }
        Self { is_online }
    }

    pub fn is_online(self) -> bool {
        self.is_online.get()
    }
}
