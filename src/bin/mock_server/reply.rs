//! HTTP responses: the core's replies, and a few of the server itself.

use axum::{
    body::Body,
    http::{Response, StatusCode},
};
use std::panic::resume_unwind;
use webhook_settings::client::Reply;

/// Converts a reply of the core.
///
/// # Panics
///
/// Panics if the status or a header is invalid. The core returns no such reply here, since nothing injects replies.
pub fn to_response(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(reply.body))
        .expect("the core's replies have valid statuses and headers")
}

/// The response to an unknown scenario. The API never uses its status, so it can't be mistaken for the backend's.
pub fn unknown_scenario(message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    response
}

/// The response to an operation that ran, but whose result could not be saved.
pub fn not_saved(message: String) -> Response<Body> {
    eprintln!("{message}");
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// Closes the connection without a response. Each connection is a task of its own, and unwinding it drops the socket.
/// Unlike a panic, this prints nothing.
pub fn drop_connection() -> ! {
    resume_unwind(Box::new("the scenario closes the connection"))
}
