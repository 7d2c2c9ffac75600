use axum::{
    body::Body,
    http::{HeaderValue, Method, Response, StatusCode, header},
};
use serde::Serialize;

#[derive(Serialize)]
struct Problem<'a> {
    title: &'a str,
    status: u16,
    detail: &'a str,
}

/// The response to a call without a result.
pub fn done() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

/// The response with a result.
pub fn json(value: String) -> Response<Body> {
    with_type(StatusCode::OK, "application/json", value)
}

/// A problem document (RFC 9457).
pub fn problem(status: StatusCode, detail: &str) -> Response<Body> {
    let title = match status {
        // The name in RFC 9110.
        StatusCode::PAYLOAD_TOO_LARGE => "Content Too Large",
        status => status.canonical_reason().unwrap_or_default(),
    };
    let document = Problem {
        title,
        status: status.as_u16(),
        detail,
    };
    let body = serde_json::to_string(&document).expect("texts and numbers can be written");
    with_type(status, "application/problem+json", body)
}

/// The response to a method of HTTP by which a method of the control is not called.
pub fn not_allowed(allowed: &Method) -> Response<Body> {
    let detail = format!("The methods allowed here are: {allowed}.");
    let mut response = problem(StatusCode::METHOD_NOT_ALLOWED, &detail);
    let allow = HeaderValue::from_str(allowed.as_str());
    // The names of methods are valid values.
    response
        .headers_mut()
        .extend(allow.map(|it| (header::ALLOW, it)));
    response
}

fn with_type(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let content_type = HeaderValue::from_static(content_type);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, content_type);
    response
}
