//! Reading JSON by the browser's parser.

use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../cases/json.rs"]
mod cases;

#[wasm_bindgen_test]
fn json_is_read_and_nothing_else() {
    cases::check();
}

#[wasm_bindgen_test]
fn a_list_is_read_in_any_number_of_steps() {
    cases::check_lists();
}
