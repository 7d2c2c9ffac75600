use js_sys::Promise;
use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;
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
    let mut then = Some(then);
    let callback = Closure::<dyn FnMut()>::new(move || {
        if let Some(then) = then.take() {
            then();
        }
    });
    let observer = IntersectionObserver::new(callback.as_ref());
    observer.observe(element);
    let owned = SendWrapper::new((observer, callback));
    on_cleanup(move || {
        let (observer, _callback) = owned.take();
        observer.disconnect();
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
