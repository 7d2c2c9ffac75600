use crate::host::Host;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The JSON text of the configuration.
    #[wasm_bindgen(method, getter)]
    pub fn config(this: &Host) -> String;

    /// The initial path and query, relative to the base.
    #[wasm_bindgen(method, getter)]
    pub fn path(this: &Host) -> String;

    /// Navigates to a path relative to the base. The navigation is complete when `setPath` is called.
    #[wasm_bindgen(method)]
    pub fn go(this: &Host, path: &str, replace: bool);

    /// Dispatches an event on the host page; returns false if its default is prevented.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue) -> bool;
}
