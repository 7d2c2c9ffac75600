use crate::ui::context::use_app;
use crate::ui::dom::{El, View};
use crate::ui::model::shortcut::Key;
use crate::ui::reactive::Handler;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// A form with its header and fields. Enter in a field submits it, and so does Ctrl or Cmd with S or Enter anywhere in
/// it.
pub fn form_frame(form: El, submit: Handler, header: View, fields: El) -> View {
    let app = use_app();
    let node = form.node().clone();
    let submit = Handler::new(move || {
        read_fields(&node);
        submit.run();
    });
    form.on_submit(move || submit.run())
        .on("keydown", move |event| {
            // Filling in a form by a click dispatches events without a key.
            if !event.dyn_ref::<KeyboardEvent>().is_some_and(is_save) {
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

/// Makes the fields take what is seen in them, because extensions can fill them in without any event.
fn read_fields(form: &Element) {
    let Ok(inputs) = form.query_selector_all("input[type='text']") else {
        return;
    };
    for nth in 0..inputs.length() {
        if let (Some(input), Ok(change)) = (inputs.get(nth), Event::new("change")) {
            let _ = input.dispatch_event(&change);
        }
    }
}

fn is_save(pressed: &KeyboardEvent) -> bool {
    let (key, code) = (pressed.key(), pressed.code());
    let pressed_key = Key {
        key: &key,
        code: &code,
        is_shifted: false,
    };
    (key == "Enter" || pressed_key.meaning() == Some('s'))
        && (pressed.ctrl_key() || pressed.meta_key())
        && !(pressed.alt_key() || pressed.shift_key() || pressed.is_composing())
}
