use super::{attempt::attempt, policy::watch_policy};
use crate::client::{self, ApiError, Attempts, ListQuery, Method, Next, Outcome, Reply, Request};
use crate::domain::{Change, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId};
use crate::ui::{connection::Connection, session::Session, waits::Waits};
use crate::wire::Page;
use js_sys::{Function, Math};
use leptos::prelude::*;
use web_sys::AbortSignal;

/// The backend's operations, for one instance of the app: with the token in hand, within a limit of time,
/// and sent again where that does no harm.
#[derive(Clone, Copy)]
pub struct Api {
    base: StoredValue<String>,
    fetch: StoredValue<Function, LocalStorage>,
    session: Session,
    connection: Connection,
    waits: Waits,
    blocked: RwSignal<bool>,
    write_refusal: RwSignal<Option<ApiError>>,
}

pub(super) type Answer<T> = Result<T, ApiError>;

impl Api {
    /// `fetch` takes a `Request` and gives a promise of a `Response`, as the browser's own does.
    pub fn new(
        base: String,
        fetch: Function,
        session: Session,
        connection: Connection,
        waits: Waits,
    ) -> Self {
        Self {
            blocked: watch_policy(&base),
            base: StoredValue::new(base),
            fetch: StoredValue::new_local(fetch),
            session,
            connection,
            waits,
            write_refusal: RwSignal::new(None),
        }
    }

    pub async fn list(self, query: ListQuery, abort: &AbortSignal) -> Answer<Page> {
        client::read_list(&self.send(&client::list(&query), abort).await?)
    }

    pub(super) async fn post(self, webhook: &NewWebhook, abort: &AbortSignal) -> Answer<Webhook> {
        client::read_created(&self.send(&client::create(webhook), abort).await?)
    }

    pub(super) async fn patch(
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

    /// What the backend said when it last refused a write for want of a permission: until that is lifted, nothing can be changed.
    pub fn write_refusal(self) -> Option<ApiError> {
        self.write_refusal.get()
    }

    /// Whether nothing can be changed.
    pub fn is_read_only(self) -> bool {
        self.write_refusal.with(Option::is_some)
    }

    /// The same, without following it.
    pub fn is_read_only_now(self) -> bool {
        self.write_refusal.with_untracked(Option::is_some)
    }

    /// Lets the person try to write once more.
    pub fn lift_write_refusal(self) {
        self.write_refusal.set(None);
    }

    async fn send(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        let is_write = request.method != Method::Get;
        let mut attempts = Attempts::of(request);
        loop {
            // A write waits for the person, not for the network.
            if is_write && !untrack(|| self.connection.is_online()) {
                return Err(ApiError::Offline);
            }
            let answer = self.send_signed(request, abort).await;
            let jitter = Math::random() * 1000.0;
            match attempts.after(self.outcome(&answer), jitter as u32) {
                Next::Finish => return self.finish(is_write, answer),
                Next::Wait(pause) => self.waits.wait(pause, abort).await,
            }
            if abort.aborted() {
                return Err(ApiError::Cancelled);
            }
        }
    }

    fn outcome(self, answer: &Answer<Reply>) -> Outcome {
        match answer {
            Ok(reply) => Outcome::Replied {
                status: reply.status,
                reset_in: client::reset_in(reply),
            },
            // What the page's own policy forbids stays forbidden.
            Err(ApiError::Network)
                if untrack(|| self.connection.is_online() && !self.blocked.get()) =>
            {
                Outcome::NoAnswer
            }
            Err(_) => Outcome::Final,
        }
    }

    fn finish(self, is_write: bool, answer: Answer<Reply>) -> Answer<Reply> {
        match &answer {
            Ok(reply) if is_write && reply.status == 403 => {
                self.write_refusal.set(Some(ApiError::of_reply(reply)));
            }
            // What may have been sent before the network went is not as surely unsent as a write that was held back.
            Err(ApiError::Network) if !is_write && !untrack(|| self.connection.is_online()) => {
                return Err(ApiError::Offline);
            }
            _ => {}
        }
        answer
    }

    /// Sends with the token in hand; where that one isn't accepted, asks for another and sends once more.
    /// A refused request was not carried out, so this can't do anything twice.
    async fn send_signed(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        let (base, fetch) = (self.base.get_value(), self.fetch.get_value());
        if !self.session.is_needed() {
            let reply = attempt(&fetch, &base, request, None, abort).await?;
            if reply.status != 401 {
                return Ok(reply);
            }
            self.session.require();
        }
        let (mut refused, mut may_ask_host) = (None, true);
        while let Some(token) = self.session.token(may_ask_host).await {
            if abort.aborted() {
                return Err(ApiError::Cancelled);
            }
            let reply = attempt(&fetch, &base, request, Some(&token), abort).await?;
            if reply.status != 401 {
                self.session.accept();
                return Ok(reply);
            }
            // The first one may have been in hand for hours; the host's next one is fresh, and the last that it is asked for.
            may_ask_host = refused.is_none();
            self.session.refuse(&token);
            refused = Some(reply);
        }
        let nothing_said = || ApiError::Unauthorized(Default::default());
        Err(refused.map_or_else(nothing_said, |reply| ApiError::of_reply(&reply)))
    }
}
