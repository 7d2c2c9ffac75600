use std::time::Duration;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // Not through web-sys, which truncates the identifier to 32 bits: a fake clock in tests returns larger ones.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &JsValue, milliseconds: f64) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}

/// Calls a function once after a delay, unless the timer is dropped before.
pub struct Timer {
    id: JsValue,
    /// Kept alive for the browser's call.
    _handler: Closure<dyn FnMut()>,
}

impl Timer {
    pub fn after(delay: Duration, then: impl FnMut() + 'static) -> Self {
        let handler: Closure<dyn FnMut()> = Closure::wrap(Box::new(then));
        let milliseconds = delay.as_secs_f64() * 1000.0;
        Self {
            id: set_timeout(handler.as_ref(), milliseconds),
            _handler: handler,
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.id);
    }
}
