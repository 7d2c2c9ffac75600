use crate::ui::dom::{Act, El};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Has Ctrl or Cmd with S or Enter do what the form's main button does, wherever in the form one is.
pub fn save_keys(form: El, submit: Act) -> El {
    form.on("keydown", move |event| {
        let pressed: &KeyboardEvent = event.unchecked_ref();
        let is_save = matches!(pressed.key().as_str(), "s" | "S" | "Enter");
        let has_modifier = pressed.ctrl_key() || pressed.meta_key();
        if is_save && has_modifier && !pressed.alt_key() && !pressed.shift_key() {
            // The browser would save the page.
            event.prevent_default();
            submit();
        }
    })
}
