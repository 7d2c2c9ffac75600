use super::args::{Args, parse_scenario};
use super::control;
use super::origins::{self, Rules};
use super::reply::{failed, no_response, to_response, too_slow, unknown_scenario};
use super::resolve::addresses_of;
use super::server::Server;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, Response, header},
    middleware::from_fn_with_state,
    routing::any,
};
use std::sync::Arc;
use tokio::{task::block_in_place, time::timeout};
use tower_http::cors::{AllowOrigin, CorsLayer};
use webhook_settings::mock::{
    Handled, IncomingRequest, MAX_BODY, Operation, admit, simulate, target_url_of,
};

/// The header with the scenario of a request. It replaces the server's scenario.
const SCENARIO_HEADER: HeaderName = HeaderName::from_static("x-webhooks-mock");

/// Builds the router that handles all requests.
///
/// # Errors
///
/// Returns a message for the user if the data file or the HTTP client can't be set up.
pub fn router(args: &Args) -> Result<Router, String> {
    let server = Arc::new(Server::new(args)?);
    let rules = Rules::new(args.host, &args.allow_host, &args.allow_origin);
    let rules = Arc::new(rules);
    let cors_rules = rules.clone();
    let cors = CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(move |origin, _| {
            origin.to_str().is_ok_and(|it| cors_rules.allows_origin(it))
        }))
        .allow_methods([Method::GET, Method::POST, Method::PATCH])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, SCENARIO_HEADER])
        .expose_headers(
            ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"]
                .map(HeaderName::from_static),
        );
    let api = Router::new()
        .fallback(handle)
        .layer(cors)
        .layer(from_fn_with_state(rules, origins::check))
        .with_state(server.clone());
    if !args.control {
        return Ok(api);
    }
    // Outside the layers of the API: it has rules of its own, and no CORS.
    Ok(Router::new()
        .route("/__mock/{*method}", any(control::handle))
        .with_state(server)
        .fallback_service(api))
}

async fn handle(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let mut incoming = IncomingRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        content_type: text(&head.headers, header::CONTENT_TYPE),
        authorization: text(&head.headers, header::AUTHORIZATION),
        body: &[],
        client: text(&head.headers, SCENARIO_HEADER).unwrap_or_default(),
    };
    let token = server.token.as_deref();
    let operation = match admit(&incoming, token) {
        Ok(operation) => Some(operation),
        // The core rejects it as well; the journal then has it, for tests to look at.
        Err(_) if server.has_control => None,
        Err(reply) => return to_response(reply),
    };
    let own = text(&head.headers, SCENARIO_HEADER).map(parse_scenario);
    let scenario = match own.transpose() {
        Ok(own) => own.unwrap_or_else(|| server.scenario.clone()),
        Err(message) => return unknown_scenario(message),
    };
    // The core rejects a body that is one byte too large; the rest of a larger one is never read.
    let body = match timeout(server.read_timeout, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => body.to_vec(),
        Ok(Err(_)) => vec![0; MAX_BODY + 1],
        Err(_) => return too_slow(),
    };
    incoming.body = &body;
    let is_write = operation.is_some_and(Operation::is_write);
    let is_resolved = is_write && server.deliverer.is_some();
    let resolved_addresses = match target_url_of(&body).filter(|_| is_resolved) {
        Some(url) => addresses_of(&url).await,
        None => Vec::new(),
    };
    let moment = server.moment();
    let env = server.env(&moment, &resolved_addresses);
    let handled = server.backend.handle(&incoming, &scenario, &env);
    let answer = match handled {
        Handled::Done(answer) => answer,
        Handled::Deliver(delivery) => {
            let result = match &server.deliverer {
                Some(deliverer) => deliverer.deliver(delivery.message()).await,
                None => simulate(delivery.url()),
            };
            server.backend.finish(delivery, &result)
        }
    };
    // The state is saved even if the reply will be lost, because the operation has run.
    if !head.method.is_safe()
        && let Err(message) = block_in_place(|| server.backend.save())
    {
        return failed(message);
    }
    server.clock.wait(answer.delay).await;
    server.gate.pass(operation).await;
    match answer.reply {
        Some(reply) => to_response(reply),
        None => no_response(),
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
