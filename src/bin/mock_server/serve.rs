//! Serves connections, with limits on their number and on the time that a client may take.

use axum::{Router, body::Body, http::Response};
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    sync::Semaphore,
    time::{sleep, timeout},
};

/// How many connections are open at the same time. Further ones wait.
const MAX_CONNECTIONS: usize = 256;

/// How many bytes the head of a request may have.
const MAX_HEAD: usize = 64 * 1024;

/// How long the requests in progress may take once the server is asked to end.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(5);

/// The pause after a connection that can't be accepted, for example because no more files can be opened.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Marks a response that must not be sent: the connection is closed without one.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the scenario closes the connection")]
pub struct NoResponse;

/// Serves until `shutdown` resolves. A connection that sends no request, or only a part of its head, for `read_timeout`
/// is closed.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    read_timeout: Duration,
    shutdown: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(read_timeout)
        .max_buf_size(MAX_HEAD);
    let router = TowerToHyperService::new(router);
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut shutdown = pin!(shutdown);
    loop {
        let accept = async {
            let slot = slots.clone().acquire_owned().await;
            (listener.accept().await, slot)
        };
        let (accepted, slot) = tokio::select! {
            accepted = accept => accepted,
            () = &mut shutdown => break,
        };
        let Ok((stream, _)) = accepted else {
            sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let router = router.clone();
        let service = service_fn(move |request| respond(router.clone(), request));
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // Its errors are those of the client, and `NoResponse`.
            let _ = connection.await;
            drop(slot);
        });
    }
    drop(listener);
    let _ = timeout(SHUTDOWN_TIMEOUT, graceful.shutdown()).await;
}

/// Returns the router's response, or an error if it must not be sent: hyper then closes the connection, without
/// unwinding, which would end the whole process in a release build.
async fn respond(
    router: TowerToHyperService<Router>,
    request: hyper::Request<Incoming>,
) -> Result<Response<Body>, NoResponse> {
    let response = match router.call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    match response.extensions().get::<NoResponse>() {
        Some(lost) => Err(*lost),
        None => Ok(response),
    }
}
