use super::Operation;
use std::collections::VecDeque;

/// How many exchanges are kept; the oldest go first.
const KEPT: usize = 500;

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
    pub operation: Option<Operation>,
    /// The request's body, as far as it is text.
    pub sent: String,
    /// Milliseconds that the scenario delays the answer.
    pub delay: u32,
    /// `None` while a delivery is under way, and for good where the answer was lost.
    pub status: Option<u16>,
    /// The answer's body.
    pub answered: String,
}

/// The last exchanges, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    exchanges: VecDeque<Exchange>,
    count: u64,
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
}
