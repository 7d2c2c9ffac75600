//! Control of the mock over HTTP: the methods that code in a page has, below `/__mock/`.
//! `tests/contract/control.yaml` describes them.

mod parameters;
mod reply;

use super::clock::parse_moment;
use super::origins::{all_hosts, is_loopback};
use super::reply::{failed, too_slow};
use super::server::Server;
use axum::{
    body::{Body, to_bytes},
    extract::{Path, Request, State},
    http::{HeaderMap, Method, Response, StatusCode, header, request::Parts},
};
use parameters::Parameters;
use reply::{done, json, not_allowed, problem};
use std::sync::Arc;
use tokio::{task::block_in_place, time::timeout};
use webhook_settings::mock::Mock;

/// The largest body, for the snapshot of as many webhooks as a mock can have.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// The methods that only read. All others are called by POST.
const READ: [&str; 3] = ["snapshot", "journal", "received"];

/// The parameters of each method.
const METHODS: [(&str, &[&str]); 12] = [
    ("reset", &[]),
    ("seed", &["webhooks"]),
    ("snapshot", &[]),
    ("restore", &["snapshot"]),
    ("fail", &["operation", "nth", "fault"]),
    ("hold", &["operation"]),
    ("release", &["operation"]),
    ("journal", &[]),
    ("received", &[]),
    ("clock/advance", &["milliseconds"]),
    ("clock/pauseAt", &["time"]),
    ("clock/resume", &[]),
];

/// Handles a request below `/__mock/`.
pub async fn handle(
    State(server): State<Arc<Server>>,
    Path(name): Path<String>,
    request: Request,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    if let Err((status, detail)) = check_sender(&head) {
        return problem(status, detail);
    }
    let Some((_, known)) = METHODS.iter().find(|(method, _)| *method == name) else {
        let detail = format!("The control has no method {name}.");
        return problem(StatusCode::NOT_FOUND, &detail);
    };
    let allowed = if READ.contains(&&*name) {
        Method::GET
    } else {
        Method::POST
    };
    if head.method != allowed {
        return not_allowed(&allowed);
    }
    let body = match timeout(server.read_timeout, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => {
            let detail = "The body is larger than 64 MiB.";
            return problem(StatusCode::PAYLOAD_TOO_LARGE, detail);
        }
        Err(_) => return too_slow(),
    };
    if !body.is_empty() && !is_json(&head.headers) {
        let detail = "The content type must be application/json.";
        return problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    }
    let called = Parameters::parse(&body, &name, known)
        .and_then(|parameters| call(&server, &name, &parameters));
    match called {
        Ok(value) => {
            if allowed == Method::POST
                && let Err(message) = block_in_place(|| server.backend.save())
            {
                return failed(message);
            }
            value.map_or_else(done, json)
        }
        Err(detail) => problem(StatusCode::BAD_REQUEST, &detail),
    }
}

/// Calls a method. Returns its result as JSON, if it has one.
fn call(
    server: &Server,
    name: &str,
    parameters: &Parameters<'_>,
) -> Result<Option<String>, String> {
    let Server {
        backend,
        clock,
        gate,
        ..
    } = server;
    match name {
        "reset" => {
            backend.control(Mock::reset);
            gate.open(None);
        }
        "seed" => {
            let rows = parameters.webhooks()?;
            let moment = server.moment();
            let env = server.env(&moment, &[]);
            let seeded = backend.control(|mock| mock.seed(&server.scenario, &rows, &env));
            return seeded
                .map(Some)
                .map_err(|it| format!("seed can't take this: {it}"));
        }
        "snapshot" => {
            let snapshot = backend.control(|mock| mock.snapshot());
            return Ok(Some(serde_json::Value::from(snapshot).to_string()));
        }
        "restore" => {
            let snapshot = parameters.text("snapshot").unwrap_or_default();
            if !backend.control(|mock| mock.restore(snapshot)) {
                return Err("This is no snapshot of this mock.".to_owned());
            }
        }
        "fail" => {
            let fault = parameters.fault()?;
            let injected = backend.control(|mock| mock.inject(fault));
            injected.map_err(|it| format!("fail can't take this: {it}."))?;
        }
        "hold" => gate.close(parameters.optional_operation()?),
        "release" => gate.open(parameters.optional_operation()?),
        "journal" => return Ok(Some(backend.control(|mock| mock.journal_since(0)))),
        "received" => return Ok(Some(backend.control(|mock| mock.received_since(0)))),
        "clock/advance" => clock.advance(parameters.number("milliseconds").unwrap_or(f64::NAN))?,
        "clock/pauseAt" => {
            let time = match parameters.text("time") {
                Some(text) => parse_moment(text),
                None => parameters.number("time").map(|time| time as i64),
            };
            if !time.is_some_and(|time| clock.pause_at(time)) {
                return Err(format!("{} is no time.", parameters.shown("time")));
            }
        }
        _ => clock.resume(),
    }
    Ok(None)
}

/// Rejects requests that name this machine by anything but loopback, and all requests of pages.
fn check_sender(head: &Parts) -> Result<(), (StatusCode, &'static str)> {
    let is_own = |host: &str| is_loopback(&host.to_ascii_lowercase());
    if !all_hosts(&head.uri, &head.headers, is_own) {
        let detail = "The control is answered only under a name or an address of loopback.";
        return Err((StatusCode::MISDIRECTED_REQUEST, detail));
    }
    if head.headers.contains_key(header::ORIGIN) {
        let detail = "Pages may not use the control: call it from the test.";
        return Err((StatusCode::FORBIDDEN, detail));
    }
    Ok(())
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE);
    let value = value.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
