//! HTTP responses: the core's replies, and a few of the server itself.

use super::serve::NoResponse;
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use std::io::{Write, stderr};
use webhook_settings::client::Reply;

/// Converts a reply of the core. Its status or a header is invalid only if a data file has a fault with such a reply.
pub fn to_response(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        // As in browsers, each character is a byte.
        let bytes: Vec<u8> = value.chars().map(|it| it as u8).collect();
        response = response.header(name, bytes);
    }
    response
        .body(Body::from(reply.body))
        .unwrap_or_else(|error| {
            failed(format!(
                "The reply of the data file can't be sent: {error}."
            ))
        })
}

/// The response to an unknown scenario. The API never uses its status, so it can't be mistaken for the backend's.
pub fn unknown_scenario(message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    response
}

/// The response to an operation whose result could not be saved or sent.
pub fn failed(message: String) -> Response<Body> {
    // `eprintln!` would panic if nothing reads the output any more.
    let _ = writeln!(stderr(), "{message}");
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// The response to a request whose body does not arrive in time. The rest of the body is not read.
pub fn too_slow() -> Response<Body> {
    let mut response = Response::new(Body::from(
        "The body of the request did not arrive in time.",
    ));
    *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Closes the connection without a response.
pub fn no_response() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(NoResponse);
    response
}
