use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use webhook_settings::client::{ApiError, Method, Request};
use webhook_settings::domain::{TestResult, Webhook};

/// Creates a plain object.
pub fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // Setting a member of a plain object can't fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// The detail of an event about a webhook, which has the form of the API's list.
pub fn webhook_detail(webhook: &Webhook) -> JsValue {
    let webhook = object(&[
        ("identifier", webhook.id.as_str().into()),
        ("name", webhook.name.as_str().into()),
        ("type", webhook.event.as_str().into()),
        ("url", webhook.url.as_str().into()),
        ("is_active", webhook.status.is_active().into()),
        ("created_at", webhook.created_at.0.as_str().into()),
        ("updated_at", webhook.updated_at.0.as_str().into()),
        ("created_by", webhook.created_by.as_str().into()),
    ]);
    object(&[("webhook", webhook)])
}

/// The detail of an event about a test message, with the names of the API.
pub fn result_detail(url: &str, result: &TestResult) -> JsValue {
    let result = object(&[
        ("response_type", result.response_type.as_str().into()),
        (
            "server_response_code",
            result.code.map_or(JsValue::NULL, JsValue::from),
        ),
    ]);
    object(&[("url", url.into()), ("result", result)])
}

/// The detail of an error event.
pub fn error_detail(request: &Request, error: &ApiError) -> JsValue {
    let operation = match request.method {
        Method::Get => "list",
        Method::Patch => "update",
        Method::Post if request.target.ends_with("/test") => "test",
        Method::Post => "create",
    };
    let problem = error.problem();
    let status = match error {
        ApiError::Server { status, .. } | ApiError::Unreadable { status } => Some(*status),
        ApiError::RateLimited { .. } => Some(429),
        _ => problem.and_then(|it| it.status?.try_into().ok()),
    };
    let identifier = problem.and_then(|it| it.identifier.as_deref());
    let detail = problem.and_then(|it| it.detail.as_deref());
    let message = detail.map_or_else(|| error.to_string(), str::to_owned);
    object(&[
        ("operation", operation.into()),
        ("status", status.map_or(JsValue::NULL, JsValue::from)),
        (
            "identifier",
            identifier.map_or(JsValue::NULL, JsValue::from),
        ),
        ("message", message.into()),
        ("fatal", false.into()),
    ])
}
