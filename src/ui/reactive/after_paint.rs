use js_sys::Promise;
use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    type IntersectionObserver;

    #[wasm_bindgen(constructor)]
    fn new(callback: &JsValue) -> IntersectionObserver;

    #[wasm_bindgen(method)]
    fn observe(this: &IntersectionObserver, target: &Element);

    #[wasm_bindgen(method)]
    fn disconnect(this: &IntersectionObserver);
}

/// Runs `then` once the browser has painted `element`, unless the current owner is disposed before. In a hidden tab
/// that is when the tab is shown.
///
/// Browsers report the first observation of an element after the frame that it is in. That is no timer and no animation
/// frame, so that tests with a fake clock need not advance it.
pub fn after_paint(element: &Element, then: impl FnOnce() + 'static) {
    after_paint_boxed(element, Box::new(then));
}

#[inline(never)]
fn after_paint_boxed(element: &Element, then: Box<dyn FnOnce()>) {
    let then = Rc::new(Cell::new(Some(then)));
    let painted = then.clone();
    let callback = Closure::<dyn FnMut()>::new(move || {
        if let Some(then) = painted.take() {
            then();
        }
    });
    // WebKit may call it after `disconnect`, so that the browser has to own it.
    let observer = IntersectionObserver::new(&callback.into_js_value());
    observer.observe(element);
    let owned = SendWrapper::new((observer, then));
    on_cleanup(move || {
        let (observer, then) = owned.take();
        observer.disconnect();
        drop(then.take());
    });
}

/// Waits until the browser has painted `element`, like [`after_paint`], but for a task instead of an owner.
pub async fn next_paint(element: &Element) {
    let mut observer = None;
    let painted = Promise::new(&mut |resolve, _| {
        observer = Some(IntersectionObserver::new(&resolve));
    });
    // A promise calls its function at once, and this one is never rejected.
    let Some(observer): Option<IntersectionObserver> = observer else {
        return;
    };
    observer.observe(element);
    let _ = JsFuture::from(painted).await;
    observer.disconnect();
}
