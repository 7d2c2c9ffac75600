use crate::ui::context::use_app;
use crate::ui::dom::{El, View};
use crate::ui::reactive::Handler;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// A form with its header and fields. Enter in a field submits it, and so does Ctrl or Cmd with S or Enter anywhere in
/// it.
pub fn form_frame(form: El, submit: Handler, header: View, fields: El) -> View {
    let app = use_app();
    form.on("submit", move |event| {
        event.prevent_default();
        submit.run();
    })
    .on("keydown", move |event| {
        let pressed: &KeyboardEvent = event.unchecked_ref();
        if !is_save(pressed) {
            return;
        }
        // Prevents the browser from saving the page.
        event.prevent_default();
        if !app.is_read_only_untracked() {
            submit.run();
        }
    })
    .child(header)
    .child(fields)
    .into()
}

fn is_save(pressed: &KeyboardEvent) -> bool {
    matches!(pressed.key().as_str(), "s" | "S" | "Enter")
        && (pressed.ctrl_key() || pressed.meta_key())
        && !pressed.alt_key()
        && !pressed.shift_key()
}
