use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Listens for as long as the component lives.
#[inline(never)]
pub fn listen(target: &EventTarget, event: &'static str, handler: Box<dyn Fn(Event)>) {
    let target = target.clone();
    let handler = Closure::wrap(handler);
    let function = handler.as_ref().unchecked_ref();
    // Only a browser without events could refuse.
    let _ = target.add_event_listener_with_callback(event, function);
    let kept = SendWrapper::new((target, handler));
    on_cleanup(move || {
        // Removing the element may itself cause an event, which must not find its handler gone.
        let (target, handler) = kept.take();
        let function = handler.as_ref().unchecked_ref();
        let _ = target.remove_event_listener_with_callback(event, function);
    });
}
