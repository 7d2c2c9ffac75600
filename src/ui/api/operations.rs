use super::policy::watch_policy;
use crate::client::{self, ApiError, ListQuery};
use crate::domain::{Change, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::connection::Connection;
use crate::ui::state::events::EventSink;
use crate::ui::state::retry_waits::RetryWaits;
use crate::ui::state::session::Session;
use crate::wire::Page;
use js_sys::Function;
use web_sys::AbortSignal;

/// The backend's operations, for one instance of the app: with the token in hand, within a limit of time,
/// and sent again where that does no harm.
#[derive(Clone, Copy)]
pub struct Api {
    pub(super) base: Stored<String>,
    pub(super) fetch: Stored<Function>,
    pub(super) session: Session,
    pub(super) connection: Connection,
    pub(super) events: EventSink,
    pub(super) retry_waits: RetryWaits,
    pub(super) blocked: LocalSignal<bool>,
    pub(super) write_refusal: LocalSignal<Option<ApiError>>,
    /// Counts the backends.
    backend: Stored<u32>,
    /// The one that an operation has begun with.
    begun_with: Option<u32>,
}

pub(super) type Answer<T> = Result<T, ApiError>;

impl Api {
    /// `fetch` takes a `Request` and gives a promise of a `Response`, as the browser's own does.
    pub fn new(
        base: String,
        fetch: Function,
        session: Session,
        connection: Connection,
        events: EventSink,
        retry_waits: RetryWaits,
    ) -> Self {
        let base = Stored::new(base);
        Self {
            blocked: watch_policy(base),
            base,
            fetch: Stored::new(fetch),
            session,
            connection,
            events,
            retry_waits,
            write_refusal: LocalSignal::new(None),
            backend: Stored::new(0),
            begun_with: None,
        }
    }

    /// The same for one operation, however many requests it takes: none of them goes to another backend than the first.
    pub(super) fn begin(mut self) -> Self {
        if self.begun_with.is_none() {
            self.begun_with = Some(self.backend.get_value());
        }
        self
    }

    /// Whether another backend has taken over since.
    pub(super) fn is_outdated(self) -> bool {
        self.begun_with
            .is_some_and(|begun| begun != self.backend.get_value())
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
        client::read_test_result(&self.send(&client::send_test(url), abort).await?)
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

    /// Whether the backend has refused a write, so that nothing can be changed.
    pub fn is_read_only(self) -> bool {
        self.write_refusal.with(Option::is_some)
    }

    /// The same, without following it.
    pub fn has_refused_writes(self) -> bool {
        self.write_refusal.with_untracked(Option::is_some)
    }

    /// Goes on with another backend, of which nothing is known yet.
    pub fn change_backend(self, base: String) {
        self.backend.update_value(|count| *count += 1);
        self.base.set_value(base);
        self.blocked.set(false);
        self.write_refusal.set(None);
    }

    /// Goes on with another `fetch`.
    pub fn change_fetch(self, fetch: Function) {
        self.backend.update_value(|count| *count += 1);
        self.fetch.set_value(fetch);
    }

    /// Lets the person try to write once more.
    pub fn lift_write_refusal(self) {
        self.write_refusal.set(None);
    }
}
