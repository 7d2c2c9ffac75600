use super::{Operation, json::Json};
use crate::client::Reply;
use std::collections::VecDeque;

/// How many exchanges are stored. The oldest are dropped first.
const MAX_EXCHANGES: usize = 200;

/// How many bytes of bodies and targets are stored. The oldest exchanges are dropped first, but never the last one.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// A request and the reply to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exchange {
    /// Numbers start at 1 and are never reused.
    pub number: u64,
    /// When the request came, in RFC 3339 form.
    pub at: String,
    pub method: String,
    /// Path and query.
    pub target: String,
    /// `None` for a request that is not one of the API's operations.
    pub operation: Option<Operation>,
    /// The request body, with invalid UTF-8 replaced.
    pub request_body: String,
    /// Milliseconds by which faults delay the reply.
    pub delay: u32,
    /// `None` during a delivery, and if there is no response.
    pub status: Option<u16>,
    pub response_headers: Vec<(String, String)>,
    pub response_body: String,
}

/// The last exchanges, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    exchanges: VecDeque<Exchange>,
    /// The number of the last exchange.
    pub count: u64,
}

impl Journal {
    /// Adds an exchange and returns its number.
    pub fn push(&mut self, mut exchange: Exchange) -> u64 {
        self.count += 1;
        exchange.number = self.count;
        self.exchanges.push_back(exchange);
        self.drop_oldest();
        self.count
    }

    /// Adds the reply to an exchange that is still stored.
    pub fn record(&mut self, number: u64, reply: &Reply) {
        if let Some(exchange) = self.exchanges.iter_mut().find(|e| e.number == number) {
            exchange.status = Some(reply.status);
            exchange.response_headers.clone_from(&reply.headers);
            exchange.response_body.clone_from(&reply.body);
        }
        self.drop_oldest();
    }

    fn drop_oldest(&mut self) {
        let mut bytes: usize = self.exchanges.iter().map(Exchange::bytes).sum();
        while self.exchanges.len() > 1
            && (self.exchanges.len() > MAX_EXCHANGES || bytes > MAX_BYTES)
        {
            bytes -= self.exchanges.pop_front().map_or(0, |e| e.bytes());
        }
    }

    /// Returns the exchanges with a higher number than `number`, as JSON.
    pub fn to_json_since(&self, number: u64) -> String {
        let later = self.exchanges.iter().filter(|e| e.number > number);
        Json::List(later.map(Exchange::to_json).collect()).write()
    }
}

impl Exchange {
    fn bytes(&self) -> usize {
        self.target.len() + self.request_body.len() + self.response_body.len()
    }

    fn to_json(&self) -> Json {
        let header = |(name, value): &(String, String)| {
            Json::List(vec![Json::text(name), Json::text(value)])
        };
        Json::Object(vec![
            ("number", Json::Whole(self.number)),
            ("at", Json::text(&self.at)),
            ("method", Json::text(&self.method)),
            ("target", Json::text(&self.target)),
            (
                "operation",
                Json::optional_text(self.operation.map(Operation::as_str)),
            ),
            ("sent", Json::text(&self.request_body)),
            ("delay", Json::Whole(self.delay.into())),
            (
                "status",
                self.status.map_or(Json::Null, |s| Json::Whole(s.into())),
            ),
            (
                "headers",
                Json::List(self.response_headers.iter().map(header).collect()),
            ),
            ("answered", Json::text(&self.response_body)),
        ])
    }
}
