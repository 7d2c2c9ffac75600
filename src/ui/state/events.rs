use crate::client::{ApiError, Request};
use crate::domain::{TestResult, Webhook};
use crate::ui::reactive::Stored;
use std::rc::Rc;

/// An event for the host page.
pub enum AppEvent<'a> {
    Created(&'a Webhook),
    /// A webhook was saved; the value is the server's version after that.
    Updated(&'a Webhook),
    /// A test message was sent to a URL.
    Tested(&'a str, &'a TestResult),
    /// A request has failed, after all retries.
    Failed(&'a Request, &'a ApiError),
}

type Handle = Rc<dyn Fn(AppEvent<'_>)>;

/// Receives the events of an instance, if the host has set a handler.
#[derive(Clone, Copy)]
pub struct EventSink(Stored<Option<Handle>>);

impl Default for EventSink {
    fn default() -> Self {
        Self(Stored::new(None))
    }
}

impl EventSink {
    pub fn set(self, handle: Handle) {
        self.0.set_value(Some(handle));
    }

    /// Does nothing after the instance is destroyed.
    pub fn emit(self, event: AppEvent<'_>) {
        if let Some(Some(handle)) = self.0.try_get_value() {
            handle(event);
        }
    }
}
