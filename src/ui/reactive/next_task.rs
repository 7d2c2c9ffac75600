use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type MessageChannel;

    #[wasm_bindgen(constructor)]
    fn new() -> MessageChannel;

    #[wasm_bindgen(method, getter)]
    fn port1(this: &MessageChannel) -> MessagePort;

    #[wasm_bindgen(method, getter)]
    fn port2(this: &MessageChannel) -> MessagePort;

    type MessagePort;

    #[wasm_bindgen(method, setter)]
    fn set_onmessage(this: &MessagePort, handler: &JsValue);

    #[wasm_bindgen(method, js_name = postMessage)]
    fn post_message(this: &MessagePort, message: &JsValue);

    #[wasm_bindgen(method)]
    fn close(this: &MessagePort);
}

/// Waits for the next task, so that the browser can handle input and paint in between. Long work is done in several
/// tasks for that. This is no timer, so that tests with a fake clock need not advance it.
pub async fn next_task() {
    let channel = MessageChannel::new();
    let receiver = channel.port1();
    let message = Promise::new(&mut |resolve, _| receiver.set_onmessage(&resolve));
    channel.port2().post_message(&JsValue::NULL);
    // A promise that is never rejected.
    let _ = JsFuture::from(message).await;
    receiver.close();
}
