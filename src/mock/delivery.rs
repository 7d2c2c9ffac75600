use super::{Message, faults::After};
use crate::client::Reply;

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

/// A test message on its way. The host POSTs it, or simulates that.
#[derive(Debug)]
pub struct Delivery {
    pub(super) message: Message,
    /// The test's identifier.
    pub(super) identifier: String,
    pub(super) delay: u32,
    pub(super) after: After,
    /// The exchange's number in the journal.
    pub(super) number: u64,
}

impl Delivery {
    pub fn message(&self) -> &Message {
        &self.message
    }

    pub fn url(&self) -> &str {
        &self.message.url
    }
}
