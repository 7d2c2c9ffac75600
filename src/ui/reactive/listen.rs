use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Adds an event listener for as long as the current owner lives.
#[inline(never)]
pub fn listen(target: &EventTarget, event: &'static str, handler: Box<dyn Fn(Event)>) {
    let target = target.clone();
    let handler = Closure::wrap(handler);
    let function = handler.as_ref().unchecked_ref();
    // Can't fail for a valid event target.
    let _ = target.add_event_listener_with_callback(event, function);
    let owned = SendWrapper::new((target, handler));
    on_cleanup(move || {
        // Dropped last, because removing an element can dispatch an event to this listener.
        let (target, handler) = owned.take();
        let function = handler.as_ref().unchecked_ref();
        let _ = target.remove_event_listener_with_callback(event, function);
    });
}
