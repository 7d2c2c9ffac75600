use crate::client::{ApiError, Request};
use crate::domain::{TestResult, Webhook};
use crate::ui::reactive::Kept;
use std::rc::Rc;

/// Something that a host page may want to know of.
pub enum Happening<'a> {
    Created(&'a Webhook),
    /// A webhook was saved; this is what the backend holds now.
    Updated(&'a Webhook),
    /// A test message was sent to a URL.
    Tested(&'a str, &'a TestResult),
    /// A request has failed for good.
    Failed(&'a Request, &'a ApiError),
}

type Hear = Rc<dyn Fn(Happening<'_>)>;

/// Who is told of what happens in an instance, if anybody is.
#[derive(Clone, Copy)]
pub struct Listener(Kept<Option<Hear>>);

impl Default for Listener {
    fn default() -> Self {
        Self(Kept::new(None))
    }
}

impl Listener {
    pub fn set(self, hear: Hear) {
        self.0.set_value(Some(hear));
    }

    /// Nobody is told once the instance is gone.
    pub fn tell(self, happening: Happening<'_>) {
        if let Some(Some(hear)) = self.0.try_get_value() {
            hear(happening);
        }
    }
}
