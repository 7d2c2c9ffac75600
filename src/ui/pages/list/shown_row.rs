use crate::domain::Webhook;
use web_sys::Element;

/// An element with a time, in milliseconds since 1970.
pub(super) type Dated = (Element, f64);

/// A row on the screen.
#[derive(Clone)]
pub struct ShownRow {
    pub webhook: Webhook,
    /// The `<tr>`.
    pub node: Element,
    /// The `<time>` and its time in milliseconds since 1970, unless that is no time.
    pub(super) time: Option<Dated>,
}
