use super::faults::After;
use crate::client::Reply;
use crate::domain::TargetUrl;

/// What the core makes of a request.
#[derive(Debug)]
pub enum Step {
    Done(Outcome),
    /// A test message has to be delivered before there is an answer; then comes [`Mock::finish`](super::Mock::finish).
    Deliver(Delivery),
}

/// What goes back to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Milliseconds that the host waits before it answers.
    pub delay: u32,
    /// `None` if the connection ends without an answer.
    pub reply: Option<Reply>,
}

/// The body of every test message, as the platform sends it: fixed, and the same for all event types.
pub const SAMPLE_MESSAGE: &str =
    r#"{"message":"This is a test message from your webhook settings."}"#;

/// A test message on its way. The host POSTs [`SAMPLE_MESSAGE`] to the URL, or simulates that.
#[derive(Debug)]
pub struct Delivery {
    pub(super) url: TargetUrl,
    pub(super) identifier: String,
    pub(super) delay: u32,
    pub(super) after: After,
    /// The exchange's number in the journal.
    pub(super) number: u64,
}

impl Delivery {
    pub fn url(&self) -> &str {
        self.url.as_str()
    }
}
