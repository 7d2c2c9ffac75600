//! What goes out: the core's replies, and the few that are the server's own.

use axum::{
    body::Body,
    http::{Response, StatusCode},
};
use std::panic::resume_unwind;
use webhook_settings::client::Reply;

/// A reply of the core.
pub fn to_response(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(reply.body))
        .expect("the core's replies have valid statuses and headers")
}

/// A scenario that is none: said in a status that the contract does not use, so that nobody takes it for the backend's word.
pub fn no_scenario(message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    response
}

/// Work that is done, but not kept: nobody should take it for a success.
pub fn not_saved(message: String) -> Response<Body> {
    eprintln!("{message}");
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// Ends the connection without an answer: each one is a task of its own, and unwinding out of that drops its socket.
/// Nothing is printed, as it would be for a panic.
pub fn broken_off() -> ! {
    resume_unwind(Box::new("the scenario breaks the connection off"))
}
