use std::time::Duration;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // Not through web-sys, which squeezes the identifier into 32 bits: a test's fake clock gives out larger ones.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &JsValue, milliseconds: f64) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}

/// Something that will happen once, unless this is dropped before.
pub struct Timer {
    id: JsValue,
    /// The browser calls it, so it must live as long.
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
