use super::policy::watch_policy;
use crate::client::{self, ApiError, ListQuery, Reply, Request};
use crate::domain::{Change, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId};
use crate::ui::session::Session;
use crate::wire::Page;
use gloo_net::http::{Method, RequestBuilder, Response};
use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// The backend's operations, for one instance of the app.
#[derive(Clone, Copy)]
pub struct Api {
    base: StoredValue<String>,
    fetch: StoredValue<Function, LocalStorage>,
    session: Session,
    blocked: RwSignal<bool>,
}

type Answer<T> = Result<T, ApiError>;

impl Api {
    /// `fetch` takes a `Request` and gives a promise of a `Response`, as the browser's own does.
    pub fn new(base: String, fetch: Function, session: Session) -> Self {
        Self {
            blocked: watch_policy(&base),
            base: StoredValue::new(base),
            fetch: StoredValue::new_local(fetch),
            session,
        }
    }

    pub async fn list(self, query: ListQuery, abort: &AbortSignal) -> Answer<Page> {
        client::read_list(&self.send(&client::list(query), abort).await?)
    }

    pub async fn create(self, webhook: &NewWebhook, abort: &AbortSignal) -> Answer<Webhook> {
        client::read_created(&self.send(&client::create(webhook), abort).await?)
    }

    pub async fn update(
        self,
        id: &WebhookId,
        change: &Change,
        abort: &AbortSignal,
    ) -> Answer<WebhookId> {
        client::read_updated(&self.send(&client::update(id, change), abort).await?)
    }

    pub async fn test(self, url: &TargetUrl, abort: &AbortSignal) -> Answer<TestResult> {
        client::read_tested(&self.send(&client::test(url), abort).await?)
    }

    /// The API's origin, once it is known that the page's policy has refused a request to it:
    /// the browser may say so only after the request has failed.
    pub fn blocked_origin(self) -> Option<String> {
        self.blocked.get().then(|| self.base.get_value())
    }

    /// Sends with the token in hand; where that one isn't accepted, asks for another and sends once more.
    /// A refused request was not carried out, so this can't do anything twice.
    async fn send(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        if !self.session.is_needed() {
            let reply = self.send_once(request, None, abort).await?;
            if reply.status != 401 {
                return Ok(reply);
            }
            self.session.require();
        }
        let mut refused = None;
        for _ in 0..2 {
            let Some(token) = self.session.token().await else {
                break;
            };
            if abort.aborted() {
                return Err(ApiError::Cancelled);
            }
            let reply = self.send_once(request, Some(&token), abort).await?;
            if reply.status != 401 {
                return Ok(reply);
            }
            self.session.refuse(&token);
            refused = Some(reply);
        }
        let nothing_said = || ApiError::Unauthorized(Default::default());
        Err(refused.map_or_else(nothing_said, |reply| ApiError::of_reply(&reply)))
    }

    async fn send_once(
        self,
        request: &Request,
        token: Option<&str>,
        abort: &AbortSignal,
    ) -> Answer<Reply> {
        self.exchange(request, token, abort).await.map_err(|_| {
            // Which of its many errors a `fetch` rejects with is not for us to tell apart.
            if abort.aborted() {
                ApiError::Cancelled
            } else {
                ApiError::Network
            }
        })
    }

    async fn exchange(
        self,
        request: &Request,
        token: Option<&str>,
        abort: &AbortSignal,
    ) -> Result<Reply, JsValue> {
        let request = self
            .build(request, token, abort)
            .map_err(|_| JsValue::NULL)?;
        let promise = self
            .fetch
            .get_value()
            .call1(&JsValue::UNDEFINED, &request)?;
        let response = JsFuture::from(Promise::resolve(&promise)).await?;
        let response = Response::from(response.dyn_into::<web_sys::Response>()?);
        let reset = response.headers().get("ratelimit-reset");
        Ok(Reply {
            status: response.status(),
            headers: Vec::from_iter(reset.map(|seconds| ("ratelimit-reset".to_owned(), seconds))),
            body: response.text().await.map_err(|_| JsValue::NULL)?,
        })
    }

    fn build(
        self,
        request: &Request,
        token: Option<&str>,
        abort: &AbortSignal,
    ) -> Result<web_sys::Request, gloo_net::Error> {
        // In two parts: gloo-net ends an address that has a query already with a stray "&".
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let url = self.base.get_value() + path;
        let query = query.split('&').filter_map(|pair| pair.split_once('='));
        let method = match request.method {
            client::Method::Get => Method::GET,
            client::Method::Post => Method::POST,
            client::Method::Patch => Method::PATCH,
        };
        let mut builder = RequestBuilder::new(&url)
            .query(query)
            .method(method)
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
}
