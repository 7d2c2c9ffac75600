use crate::client::Reply;
use crate::domain::{TargetUrl, TestResult};
use crate::wire::write_test_result;

/// What the core makes of a request.
#[derive(Debug)]
pub enum Step {
    /// The answer.
    Reply(Reply),
    /// A test message has to be delivered before there is an answer.
    Deliver(Delivery),
}

/// The body of every test message, as the platform sends it: fixed, and the same for all event types.
pub const SAMPLE_MESSAGE: &str =
    r#"{"message":"This is a test message from your webhook settings."}"#;

/// A test message on its way. The host POSTs [`SAMPLE_MESSAGE`] to the URL, or simulates that, and says what came of it.
#[derive(Debug)]
pub struct Delivery {
    pub(super) url: TargetUrl,
    pub(super) identifier: String,
}

impl Delivery {
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The answer to the request that asked for the delivery. It is `200` whatever the target did.
    pub fn finish(self, result: &TestResult) -> Reply {
        super::problem::json(200, &write_test_result(&self.identifier, result))
    }
}
