//! The demo server as its host in JavaScript gives it (`src/js/mock/page/demo.ts`).

use js_sys::{Array, Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The mock that this page works with, wherever that runs.
    #[derive(Clone)]
    pub type DemoServer;

    /// Shaped like the browser's `fetch`.
    #[wasm_bindgen(method)]
    pub fn fetch(this: &DemoServer, request: &JsValue) -> Promise;

    /// `worker` or `page`.
    #[wasm_bindgen(method, getter)]
    pub fn place(this: &DemoServer) -> String;

    /// Why it is in the page: `asked`, `unsupported`, `late` or `failed`; empty in a worker.
    #[wasm_bindgen(method, getter)]
    pub fn reason(this: &DemoServer) -> String;

    /// Whether all of the app's files are kept for use without a network.
    #[wasm_bindgen(method, getter, js_name = isKept)]
    pub fn is_kept(this: &DemoServer) -> bool;

    /// The tab's scenario, terms separated by commas; empty for none.
    #[wasm_bindgen(method, getter)]
    pub fn scenario(this: &DemoServer) -> String;

    /// Takes another scenario. Resolves to the first term that is none, and takes nothing then; to undefined if all was taken.
    #[wasm_bindgen(method, js_name = setScenario)]
    pub fn set_scenario(this: &DemoServer, terms: &str) -> Promise;

    /// Every scenario term that there is, in the form that people are shown.
    #[wasm_bindgen(method, getter, js_name = knownTerms)]
    pub fn known_terms(this: &DemoServer) -> Array;

    /// The exchanges, oldest first (`Exchange` in `src/js/mock/types.ts`).
    #[wasm_bindgen(method)]
    pub fn journal(this: &DemoServer) -> Array;

    /// The test messages that arrived, oldest first (`TestMessage` in `src/js/mock/types.ts`).
    #[wasm_bindgen(method)]
    pub fn received(this: &DemoServer) -> Array;

    /// What test messages are signed with: standard base64 of 32 bytes.
    #[wasm_bindgen(method, getter)]
    pub fn secret(this: &DemoServer) -> String;

    /// Forgets what was made, said and ordered. Resolves when that is done.
    #[wasm_bindgen(method)]
    pub fn reset(this: &DemoServer) -> Promise;

    /// Calls back after each exchange, reset and change of what is kept, with whether somebody else than this page has written.
    #[wasm_bindgen(method, js_name = onChange)]
    pub fn on_change(this: &DemoServer, callback: &Function);
}

/// The demo server in an instance's hands.
#[derive(Clone, Copy)]
pub struct Demo {
    server: StoredValue<DemoServer, LocalStorage>,
    changes: RwSignal<u32>,
    writes_of_others: RwSignal<u32>,
}

impl Demo {
    pub fn new(server: DemoServer) -> Self {
        let (changes, writes_of_others) = (RwSignal::new(0), RwSignal::new(0));
        let callback = Closure::<dyn Fn(bool)>::new(move |is_others_write| {
            changes.update(|count| *count += 1);
            if is_others_write {
                writes_of_others.update(|count| *count += 1);
            }
        });
        // The server lives as long as the page, and so does the app.
        server.on_change(callback.into_js_value().unchecked_ref());
        Self {
            server: StoredValue::new_local(server),
            changes,
            writes_of_others,
        }
    }

    pub fn server(self) -> DemoServer {
        self.server.with_value(DemoServer::clone)
    }

    /// Has what reads the server follow its changes.
    pub fn track(self) {
        self.changes.track();
    }

    /// Has what shows webhooks follow what others do to them.
    pub fn track_others(self) {
        self.writes_of_others.track();
    }
}
