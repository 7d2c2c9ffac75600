use super::policy::watch_policy;
use crate::client::{self, ApiError, TieBreak};
use crate::domain::{TargetUrl, TestResult};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::connection::Connection;
use crate::ui::state::events::EventSink;
use crate::ui::state::retry_waits::RetryWaits;
use crate::ui::state::session::Session;
use crate::wire::WEBHOOKS_PATH;
use js_sys::Function;
use leptos::prelude::window;
use web_sys::AbortSignal;

/// The backend's operations, for one instance of the app: with an access token, within a time limit, and with retries
/// if they are safe.
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
    /// How the backend can break ties in lists, as far as that is known.
    pub(super) tie_break: Stored<TieBreak>,
    /// Incremented when the backend is replaced.
    backend: Stored<u32>,
    /// The backend that the current operation started with.
    begun_with: Option<u32>,
}

pub(super) type Answer<T> = Result<T, ApiError>;

impl Api {
    /// `fetch` takes a `Request` and returns a promise of a `Response`.
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
            tie_break: Stored::default(),
            backend: Stored::new(0),
            begun_with: None,
        }
    }

    /// Binds an operation to the current backend, so that none of its requests goes to another one.
    pub(super) fn begin(mut self) -> Self {
        if self.begun_with.is_none() {
            self.begun_with = Some(self.backend.get_value());
        }
        self
    }

    /// Whether the backend was replaced since the operation started.
    pub(super) fn is_outdated(self) -> bool {
        self.begun_with
            .is_some_and(|begun| begun != self.backend.get_value())
    }

    pub async fn test(self, url: &TargetUrl, abort: &AbortSignal) -> Answer<TestResult> {
        client::read_test_result(&self.send(&client::send_test(url), abort).await?)
    }

    /// Where the API should be: its origin, and the path of the list.
    pub fn address(self) -> String {
        let base = self.base.get_value();
        let origin = if base.is_empty() {
            window().location().origin().unwrap_or_default()
        } else {
            base
        };
        origin + WEBHOOKS_PATH
    }

    /// The API's origin if the page's Content-Security-Policy blocked a request to it. Reactive, because the browser
    /// may report that after the request has failed.
    pub fn blocked_origin(self) -> Option<String> {
        self.blocked.get().then(|| self.base.get_value())
    }

    /// The error of the last write that lacked a permission. While there is one, the app is read-only.
    pub fn write_refusal(self) -> Option<ApiError> {
        self.write_refusal.get()
    }

    /// Whether a write lacked a permission, so that the app is read-only.
    pub fn is_read_only(self) -> bool {
        self.write_refusal.with(Option::is_some)
    }

    /// Same, without tracking.
    pub fn has_refused_writes(self) -> bool {
        self.write_refusal.with_untracked(Option::is_some)
    }

    /// Switches to another backend, and resets what is known of the previous one.
    pub fn change_backend(self, base: String) {
        self.backend.update_value(|count| *count += 1);
        self.tie_break.set_value(TieBreak::default());
        self.base.set_value(base);
        self.blocked.set(false);
        self.write_refusal.set(None);
    }

    /// Replaces the `fetch` function.
    pub fn change_fetch(self, fetch: Function) {
        self.backend.update_value(|count| *count += 1);
        self.fetch.set_value(fetch);
    }

    /// Allows writes again.
    pub fn lift_write_refusal(self) {
        self.write_refusal.set(None);
    }
}
