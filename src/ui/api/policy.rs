use crate::ui::reactive::{LocalSignal, Stored, listen};
use js_sys::Reflect;
use leptos::prelude::window;
use web_sys::Event;

/// Whether the page's Content-Security-Policy has blocked a request to `origin`. The caller of a blocked `fetch` only
/// sees a network error.
pub(super) fn watch_policy(origin: Stored<String>) -> LocalSignal<bool> {
    let blocked = LocalSignal::new(false);
    let on_violation = move |event: Event| {
        // `web_sys::SecurityPolicyViolationEvent` would add a binding for one property.
        let uri = Reflect::get(&event, &"blockedURI".into());
        let uri = uri.ok().and_then(|uri| uri.as_string());
        let origin = origin.try_get_value().unwrap_or_default();
        if !origin.is_empty() && uri.is_some_and(|uri| uri.starts_with(&origin)) {
            blocked.try_set(true);
        }
    };
    listen(&window(), "securitypolicyviolation", Box::new(on_violation));
    blocked
}
