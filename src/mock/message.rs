use super::{Env, json::Json};
use std::collections::VecDeque;

/// How many messages are kept; the oldest go first.
const KEPT: usize = 100;

/// The body of every test message, as the platform sends it: fixed, and the same for all event types.
pub const SAMPLE_MESSAGE: &str =
    r#"{"message":"This is a test message from your webhook settings."}"#;

/// A test message as its receiver gets it: signed as Standard Webhooks 1.0.0 says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// When it was sent, RFC 3339.
    pub at: String,
    pub url: String,
    /// Names in lower case.
    pub headers: Vec<(&'static str, String)>,
    pub body: &'static str,
}

impl Message {
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

/// The messages that arrived, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Received {
    messages: VecDeque<Message>,
    pub count: u64,
}

impl Received {
    pub fn take(&mut self, message: Message) {
        self.count += 1;
        self.messages.push_back(message);
        if self.messages.len() > KEPT {
            self.messages.pop_front();
        }
    }

    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter()
    }

    /// Those with a number past `number`, as JSON; they are numbered from 1.
    pub fn to_json_since(&self, number: u64) -> String {
        let first = self.count - self.messages.len() as u64 + 1;
        let numbered = (first..).zip(&self.messages);
        let later = numbered.filter(|(own, _)| *own > number);
        Json::List(later.map(|(own, message)| message.to_json(own)).collect()).write()
    }
}
