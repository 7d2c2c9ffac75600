use crate::client::{ApiError, Request};
use crate::domain::{TestResult, Webhook};
use crate::ui::reactive::Stored;
use std::rc::Rc;

/// Something that a host page may want to know of.
pub enum AppEvent<'a> {
    Created(&'a Webhook),
    /// A webhook was saved; this is what the backend holds now.
    Updated(&'a Webhook),
    /// A test message was sent to a URL.
    Tested(&'a str, &'a TestResult),
    /// A request has failed for good.
    Failed(&'a Request, &'a ApiError),
}

type Handle = Rc<dyn Fn(AppEvent<'_>)>;

/// Who is told of what happens in an instance, if anybody is.
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

    /// Nobody is told once the instance is gone.
    pub fn emit(self, event: AppEvent<'_>) {
        if let Some(Some(handle)) = self.0.try_get_value() {
            handle(event);
        }
    }
}
