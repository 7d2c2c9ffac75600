use super::args::{Args, Deliver, read_scenario};
use super::deliver::Deliverer;
use super::resolve::addresses_of;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, Response, StatusCode, header},
};
use std::{
    panic::resume_unwind,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::time::sleep;
use tower_http::cors::{Any, CorsLayer};
use webhook_settings::client::Reply;
use webhook_settings::domain::Reach;
use webhook_settings::mock::{
    Env, Incoming, MAX_BODY, Mock, Scenario, Step, sign, simulate, target_url_of,
};

/// A request's own scenario, in the place of the server's.
const SCENARIO_HEADER: HeaderName = HeaderName::from_static("x-webhooks-mock");

struct Server {
    mock: Mutex<Mock>,
    scenario: Scenario,
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
        mock: Mutex::default(),
        scenario: args.scenario(),
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
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, SCENARIO_HEADER])
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
    let own = text(&head.headers, SCENARIO_HEADER).map(read_scenario);
    let scenario = match own.transpose() {
        Ok(own) => own.unwrap_or_else(|| server.scenario.clone()),
        Err(message) => return no_scenario(message),
    };
    let time = SystemTime::now();
    let now = humantime::format_rfc3339_millis(time).to_string();
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let env = Env {
        now: &now,
        clock: u64::try_from(since.as_millis()).unwrap_or(u64::MAX),
        reach: server.reach,
        resolved: &resolved,
        sign,
        token: server.token.as_deref(),
    };
    let incoming = Incoming {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        content_type: text(&head.headers, header::CONTENT_TYPE),
        authorization: text(&head.headers, header::AUTHORIZATION),
        body: &body,
        client: text(&head.headers, SCENARIO_HEADER).unwrap_or_default(),
    };
    let step = server.mock().handle(&incoming, &scenario, &env);
    let outcome = match step {
        Step::Done(outcome) => outcome,
        Step::Deliver(delivery) => {
            let result = match &server.deliverer {
                Some(deliverer) => deliverer.deliver(delivery.message()).await,
                None => simulate(delivery.url()),
            };
            server.mock().finish(delivery, &result)
        }
    };
    sleep(Duration::from_millis(outcome.delay.into())).await;
    match outcome.reply {
        Some(reply) => to_response(reply),
        None => broken_off(),
    }
}

impl Server {
    fn mock(&self) -> MutexGuard<'_, Mock> {
        // Poisoned, a handler has panicked before: what it left may be half done, but is still the only state there is.
        self.mock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A scenario that is none: said in a status that the contract does not use, so that nobody takes it for the backend's word.
fn no_scenario(message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    response
}

/// Ends the connection without an answer: each one is a task of its own, and unwinding out of that drops its socket.
/// Nothing is printed, as it would be for a panic.
fn broken_off() -> ! {
    resume_unwind(Box::new("the scenario breaks the connection off"))
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
