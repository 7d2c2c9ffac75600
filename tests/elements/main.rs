//! Tests of the element layer (`src/ui/dom`) and the handles on the reactive graph (`src/ui/reactive`), in a browser.
#![cfg(target_family = "wasm")]

mod attributes;
mod disposal;
mod json;
mod listeners;
mod lists;
mod reentrance;
mod slots;
mod support;
mod timers;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
