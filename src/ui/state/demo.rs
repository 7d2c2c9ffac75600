//! The demo server, implemented in JavaScript (`src/js/mock/demo/demo-server.ts`).

use crate::ui::reactive::{LocalSignal, Stored};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The mock backend, wherever it runs.
    #[derive(Clone)]
    pub type DemoServer;

    /// Shaped like the browser's `fetch`.
    #[wasm_bindgen(method)]
    pub fn fetch(this: &DemoServer, request: &JsValue) -> Promise;

    /// Renders the panel into an element; returns the function that removes it. `on_reset` is called after the user
    /// has reset the data.
    #[wasm_bindgen(method, js_name = showPanel)]
    pub fn show_panel(
        this: &DemoServer,
        target: &Element,
        locale: &str,
        on_reset: &Function,
    ) -> Function;

    /// Registers a callback for exchanges, resets and other changes of the data. Its argument is whether another page
    /// or a scenario has written.
    #[wasm_bindgen(method, js_name = onChange)]
    pub fn on_change(this: &DemoServer, callback: &Function);
}

/// An instance's handle on the demo server.
#[derive(Clone, Copy)]
pub struct Demo {
    server: Stored<DemoServer>,
    writes_of_others: LocalSignal<u32>,
}

impl Demo {
    pub fn new(server: DemoServer) -> Self {
        let writes_of_others = LocalSignal::new(0);
        let callback = Closure::<dyn Fn(bool)>::new(move |is_others_write| {
            if is_others_write {
                writes_of_others.update(|count| *count += 1);
            }
        });
        // The server lives as long as the page, and so does the app.
        server.on_change(callback.into_js_value().unchecked_ref());
        Self {
            server: Stored::new(server),
            writes_of_others,
        }
    }

    pub fn server(self) -> DemoServer {
        self.server.with_value(DemoServer::clone)
    }

    /// Subscribes the current effect to writes by others.
    pub fn track_others(self) {
        self.writes_of_others.track();
    }
}
