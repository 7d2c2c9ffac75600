use super::{Env, json::Json};
use std::collections::VecDeque;

/// How many received messages are stored. The oldest are dropped first.
const MAX_MESSAGES: usize = 100;

/// The body of every test message. The platform sends a fixed one for all event types as well.
const SAMPLE_MESSAGE: &str = r#"{"message":"This is a test message from your webhook settings."}"#;

/// A test message as its receiver gets it, signed as the Standard Webhooks specification 1.0.0 requires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestMessage {
    /// When it was sent, in RFC 3339 form.
    pub at: String,
    /// The target URL.
    pub url: String,
    /// Names and values of the headers; names are in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body, which is the same for all messages.
    pub body: &'static str,
}

impl TestMessage {
    pub(super) fn new(id: &str, url: &str, env: &Env<'_>) -> Self {
        let timestamp = (env.clock / 1000).to_string();
        let signature = (env.sign)(&format!("{id}.{timestamp}.{SAMPLE_MESSAGE}"));
        Self {
            at: env.now.to_owned(),
            url: url.to_owned(),
            headers: vec![
                ("content-type", "application/json".to_owned()),
                ("webhook-id", id.to_owned()),
                ("webhook-timestamp", timestamp),
                ("webhook-signature", "v1,".to_owned() + &signature),
            ],
            body: SAMPLE_MESSAGE,
        }
    }

    fn to_json(&self, number: u64) -> Json {
        let header = |(name, value): &(&'static str, String)| {
            Json::List(vec![Json::text(name), Json::text(value)])
        };
        Json::Object(vec![
            ("number", Json::Whole(number)),
            ("at", Json::text(&self.at)),
            ("url", Json::text(&self.url)),
            (
                "headers",
                Json::List(self.headers.iter().map(header).collect()),
            ),
            ("body", Json::text(self.body)),
        ])
    }
}

/// The test messages that reached their receivers, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ReceivedMessages {
    messages: VecDeque<TestMessage>,
    /// The number of the last message. Messages are numbered from 1.
    pub count: u64,
}

impl ReceivedMessages {
    pub fn push(&mut self, message: TestMessage) {
        self.count += 1;
        self.messages.push_back(message);
        if self.messages.len() > MAX_MESSAGES {
            self.messages.pop_front();
        }
    }

    /// Returns the messages with a higher number than `number`, as JSON.
    pub fn to_json_since(&self, number: u64) -> String {
        let first = self.count - self.messages.len() as u64 + 1;
        let numbered = (first..).zip(&self.messages);
        let later = numbered.filter(|(own, _)| *own > number);
        Json::List(later.map(|(own, message)| message.to_json(own)).collect()).write()
    }
}
