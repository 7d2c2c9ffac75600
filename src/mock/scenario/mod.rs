//! What is out of the ordinary about a backend: terms that combine freely, separated by commas.
//!
//! `slow:100-900,flaky:0.2,create.lost` is a slow backend that fails now and then and loses the answers to creates.

mod fault;
mod parse;

pub use fault::Fault;
pub(super) use parse::read_fault;
pub use parse::{KNOWN_TERMS, UnknownTerm};

use super::Operation;

/// A scenario, as a host gives it along with each request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    pub(super) data: Data,
    pub(super) rules: Vec<Rule>,
}

/// What the backend holds at the start. Backends with different data do not see each other's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Data {
    /// Decides identifiers, times, jitter and faults.
    pub seed: u64,
    /// How many sample webhooks there are.
    pub count: usize,
    /// Whether they are of deprecated, legacy and unknown types only.
    pub legacy: bool,
}

/// A fault, and which calls it befalls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// `None` for every operation.
    pub operation: Option<Operation>,
    /// Only the nth call of that operation (or of any), from 1; `None` for every call.
    pub nth: Option<u32>,
    pub fault: Fault,
}

impl Default for Data {
    fn default() -> Self {
        Self {
            seed: 1,
            count: 12,
            legacy: false,
        }
    }
}

impl Scenario {
    /// The same with another number of sample webhooks.
    #[must_use]
    pub fn with_samples(mut self, count: usize) -> Self {
        self.data.count = count;
        self
    }

    /// The faults that befall a call: the `calls`th in all, and the `calls_of_operation`th of its operation.
    pub(super) fn faults(
        &self,
        operation: Operation,
        calls: u32,
        calls_of_operation: u32,
    ) -> impl Iterator<Item = &Fault> {
        self.rules.iter().filter_map(move |rule| {
            let count = match rule.operation {
                None => calls,
                Some(wanted) if wanted == operation => calls_of_operation,
                Some(_) => return None,
            };
            rule.nth
                .is_none_or(|nth| nth == count)
                .then_some(&rule.fault)
        })
    }
}
