use crate::client::{self, ApiError, Reply, Request, timeout};
use crate::ui::reactive::Timer;
use gloo_net::http::{Method, RequestBuilder};
use js_sys::{Array, Function, Promise};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestRedirect, Response};

/// The status of a redirect that was asked for and not followed. No answer has it.
const OPAQUE_REDIRECT: u16 = 0;

/// Sends a request once, within its time limit. `base` is the API's origin.
///
/// A redirect is never followed: it would lead to an answer that is not the API's. The first attempt fails by it as
/// browsers report any failed connection. When `is_repeated`, the attempt asks the browser for the redirect itself, to
/// tell the two apart.
pub(super) async fn attempt(
    fetch: &Function,
    base: &str,
    request: &Request,
    token: Option<&str>,
    is_repeated: bool,
    abort: &AbortSignal,
) -> Result<Reply, ApiError> {
    let is_timed_out = Rc::new(Cell::new(false));
    let limit = AbortController::new().map_err(|_| ApiError::Network)?;
    let either = AbortSignal::any(&Array::of2(abort, &limit.signal()));
    let timer = Timer::after(timeout(request), {
        let is_timed_out = is_timed_out.clone();
        move || {
            is_timed_out.set(true);
            // Without a reason: gloo-net can't represent one that is a string.
            limit.abort();
        }
    });
    let reply = match build(base, request, token, is_repeated, &either) {
        Ok(request) => exchange(fetch, &request).await,
        Err(_) => return Err(ApiError::Network),
    };
    drop(timer);
    // `fetch` rejects with errors that can't be told apart reliably.
    let reply = reply.map_err(|_| {
        if abort.aborted() {
            ApiError::Cancelled
        } else if is_timed_out.get() {
            ApiError::TimedOut
        } else {
            ApiError::Network
        }
    })?;
    if is_repeated && reply.status == OPAQUE_REDIRECT {
        return Err(ApiError::Redirected);
    }
    Ok(reply)
}

async fn exchange(fetch: &Function, request: &web_sys::Request) -> Result<Reply, JsValue> {
    let promise = fetch.call1(&JsValue::UNDEFINED, request)?;
    let response = JsFuture::from(Promise::resolve(&promise)).await?;
    let response: Response = response.dyn_into()?;
    let reset = response.headers().get("ratelimit-reset")?;
    Ok(Reply {
        status: response.status(),
        headers: Vec::from_iter(reset.map(|seconds| ("ratelimit-reset".to_owned(), seconds))),
        body: JsFuture::from(response.text()?)
            .await?
            .as_string()
            .unwrap_or_default(),
    })
}

fn build(
    base: &str,
    request: &Request,
    token: Option<&str>,
    is_repeated: bool,
    abort: &AbortSignal,
) -> Result<web_sys::Request, gloo_net::Error> {
    // The query is passed apart, because gloo-net appends a stray "&" to an address that has one.
    let (path, query) = request.path_and_query();
    let query = query.split('&').filter_map(|pair| pair.split_once('='));
    let method = match request.method {
        client::Method::Get => Method::GET,
        client::Method::Post => Method::POST,
        client::Method::Patch => Method::PATCH,
    };
    let mut builder = RequestBuilder::new(&format!("{base}{path}"))
        .query(query)
        .method(method)
        // What is compared before a save, and what another token may see, comes from the server only.
        .cache(RequestCache::NoStore)
        .redirect(if is_repeated {
            RequestRedirect::Manual
        } else {
            RequestRedirect::Error
        })
        .header("accept", "application/json, application/problem+json")
        .abort_signal(Some(abort));
    if let Some(token) = token {
        builder = builder.header("authorization", &format!("Bearer {token}"));
    }
    let built = match &request.body {
        Some(body) => builder
            .header("content-type", "application/json")
            .body(body)?,
        None => builder.build()?,
    };
    Ok(built.into())
}
