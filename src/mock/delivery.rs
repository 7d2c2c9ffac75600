use super::{TestMessage, faults::ReplyFaults};
use crate::client::Reply;

/// The result of [`Mock::handle`](super::Mock::handle).
#[derive(Debug)]
pub enum Handled {
    /// The reply to the request.
    Done(DelayedReply),
    /// The host has to deliver a test message, and then call [`Mock::finish`](super::Mock::finish).
    Deliver(Delivery),
}

/// What the host sends back to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DelayedReply {
    /// Milliseconds that the host waits before it replies.
    pub delay: u32,
    /// The reply; `None` if the host closes the connection without one.
    pub reply: Option<Reply>,
}

/// A test message that the host has to deliver, or whose delivery it simulates.
#[derive(Debug)]
pub struct Delivery {
    pub(super) message: TestMessage,
    /// The identifier of the test.
    pub(super) identifier: String,
    pub(super) delay: u32,
    pub(super) reply_faults: ReplyFaults,
    /// The number of the exchange in the journal.
    pub(super) number: u64,
}

impl Delivery {
    /// The message to deliver.
    pub fn message(&self) -> &TestMessage {
        &self.message
    }

    /// The URL to deliver to.
    pub fn url(&self) -> &str {
        &self.message.url
    }
}
