use super::{Operation, json::Json};
use std::collections::VecDeque;

/// How many exchanges are kept; the oldest go first.
const KEPT: usize = 200;

/// One exchange, as it was sent and answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Counts from 1 and never repeats.
    pub number: u64,
    /// When the request came, RFC 3339.
    pub at: String,
    pub method: String,
    /// Path and query.
    pub target: String,
    /// `None` for a request that is none of the API's operations.
    pub operation: Option<Operation>,
    /// The request's body, as far as it is text.
    pub sent: String,
    /// Milliseconds that the scenario delays the answer.
    pub delay: u32,
    /// `None` while a delivery is under way, and for good where the answer was lost.
    pub status: Option<u16>,
    /// The answer's headers.
    pub headers: Vec<(String, String)>,
    /// The answer's body.
    pub answered: String,
}

/// The last exchanges, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    exchanges: VecDeque<Exchange>,
    pub count: u64,
}

impl Journal {
    /// Takes an exchange up and gives its number.
    pub fn begin(&mut self, mut exchange: Exchange) -> u64 {
        self.count += 1;
        exchange.number = self.count;
        self.exchanges.push_back(exchange);
        if self.exchanges.len() > KEPT {
            self.exchanges.pop_front();
        }
        self.count
    }

    pub fn find(&mut self, number: u64) -> Option<&mut Exchange> {
        self.exchanges.iter_mut().find(|e| e.number == number)
    }

    pub fn exchanges(&self) -> impl Iterator<Item = &Exchange> {
        self.exchanges.iter()
    }

    /// Those with a number past `number`, as JSON.
    pub fn to_json_since(&self, number: u64) -> String {
        let later = self.exchanges.iter().filter(|e| e.number > number);
        Json::List(later.map(Exchange::to_json).collect()).write()
    }
}

impl Exchange {
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
                Json::maybe(self.operation.map(Operation::as_str)),
            ),
            ("sent", Json::text(&self.sent)),
            ("delay", Json::Whole(self.delay.into())),
            (
                "status",
                self.status.map_or(Json::Null, |s| Json::Whole(s.into())),
            ),
            (
                "headers",
                Json::List(self.headers.iter().map(header).collect()),
            ),
            ("answered", Json::text(&self.answered)),
        ])
    }
}
