use super::args::{Args, Deliver};
use super::deliver::Deliverer;
use super::resolve::addresses_of;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, Response, header},
};
use std::{
    sync::{Arc, Mutex},
    time::SystemTime,
};
use tower_http::cors::{Any, CorsLayer};
use webhook_settings::client::Reply;
use webhook_settings::domain::Reach;
use webhook_settings::mock::{Env, Incoming, MAX_BODY, Mock, Step, simulate, target_url_of};

struct Server {
    mock: Mutex<Mock>,
    reach: Reach,
    token: Option<String>,
    /// `None` if deliveries are simulated.
    deliverer: Option<Deliverer>,
}

/// Everything that the server answers.
pub fn router(args: &Args) -> Result<Router, String> {
    let reach = if args.allow_private {
        Reach::Private
    } else {
        Reach::Public
    };
    let server = Server {
        mock: Mutex::new(Mock::with_samples(args.seed, args.sample)),
        reach,
        token: args.token.clone(),
        deliverer: match args.deliver {
            Deliver::Real => Some(Deliverer::new(reach)?),
            Deliver::Simulate => None,
        },
    };
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST, Method::PATCH])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE])
        .expose_headers(
            ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"]
                .map(HeaderName::from_static),
        );
    Ok(Router::new()
        .fallback(answer)
        .layer(cors)
        .with_state(Arc::new(server)))
}

async fn answer(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    // One byte more than is accepted shows the core that there was too much.
    let body = match to_bytes(body, MAX_BODY).await {
        Ok(body) => body.to_vec(),
        Err(_) => vec![0; MAX_BODY + 1],
    };
    let resolved = match target_url_of(&body).filter(|_| server.deliverer.is_some()) {
        Some(url) => addresses_of(&url).await,
        None => Vec::new(),
    };
    let now = humantime::format_rfc3339_millis(SystemTime::now()).to_string();
    let env = Env {
        now: &now,
        reach: server.reach,
        resolved: &resolved,
        token: server.token.as_deref(),
    };
    let incoming = Incoming {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        content_type: text(&head.headers, header::CONTENT_TYPE),
        authorization: text(&head.headers, header::AUTHORIZATION),
        body: &body,
    };
    let step = match server.mock.lock() {
        Ok(mut mock) => mock.handle(&incoming, &env),
        // A handler has panicked before: what it left may be half done, but is still the only state there is.
        Err(poisoned) => poisoned.into_inner().handle(&incoming, &env),
    };
    let reply = match step {
        Step::Reply(reply) => reply,
        Step::Deliver(delivery) => {
            let result = match &server.deliverer {
                Some(deliverer) => deliverer.deliver(delivery.url()).await,
                None => simulate(delivery.url()),
            };
            delivery.finish(&result)
        }
    };
    to_response(reply)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn to_response(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(reply.body))
        .expect("the core's replies have valid statuses and headers")
}
