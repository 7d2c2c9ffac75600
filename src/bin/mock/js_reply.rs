use js_sys::Array;
use wasm_bindgen::JsValue;
use webhook_settings::client::Reply;
use webhook_settings::mock::{DelayedReply, Operation};

/// Converts a reply to the array that [`MockBackend::handle`](super::MockBackend::handle) returns.
pub fn to_js(answer: &DelayedReply, operation: Option<Operation>) -> Array {
    let no_response = Reply {
        status: 0,
        headers: Vec::new(),
        body: String::new(),
    };
    let reply = answer.reply.as_ref().unwrap_or(&no_response);
    let headers = reply.headers.iter().flat_map(|(name, value)| [name, value]);
    let headers: Array = headers.map(|text| JsValue::from_str(text)).collect();
    let operation = operation.map_or("", Operation::as_str);
    Array::of5(
        &answer.delay.into(),
        &reply.status.into(),
        &headers,
        &JsValue::from_str(&reply.body),
        &JsValue::from_str(operation),
    )
}
