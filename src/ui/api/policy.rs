use crate::ui::reactive::{LocalSignal, Stored};
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Whether the page's own Content-Security-Policy has refused a request to `origin`: to the code that
/// asked, that looks like a network without an answer.
pub(super) fn watch_policy(origin: Stored<String>) -> LocalSignal<bool> {
    let blocked = LocalSignal::new(false);
    let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let uri = Reflect::get(&event, &JsValue::from_str("blockedURI"));
        let uri = uri.ok().and_then(|uri| uri.as_string());
        let origin = origin.try_get_value().unwrap_or_default();
        if !origin.is_empty() && uri.is_some_and(|uri| uri.starts_with(&origin)) {
            blocked.try_set(true);
        }
    });
    let listener = listener.into_js_value();
    let document = document();
    // The event's own type would cost a binding for one property.
    let name = "securitypolicyviolation";
    let _ = document.add_event_listener_with_callback(name, listener.unchecked_ref());
    on_cleanup({
        let parts = send_wrapper::SendWrapper::new((document, listener));
        move || {
            let (document, listener) = &*parts;
            let _ = document.remove_event_listener_with_callback(name, listener.unchecked_ref());
        }
    });
    blocked
}
