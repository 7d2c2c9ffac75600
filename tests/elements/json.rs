//! Reading JSON by the browser's parser.

use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../cases/json.rs"]
mod cases;

#[wasm_bindgen_test]
fn json_is_read_and_nothing_else() {
    cases::check();
}
