//! Scenarios: sample data and faults, described by terms that are separated by commas.
//!
//! `slow:100-900,flaky:0.2,create.lost` is a slow backend that sometimes fails and loses the replies to creates.

mod fault;
mod parse;

pub use fault::Fault;
pub(super) use parse::parse_fault;
pub use parse::{KNOWN_TERMS, MAX_SAMPLES, UnknownTerm};

use super::Operation;

/// The sample data and the faults of a backend. A host passes one with each request.
///
/// # Examples
///
/// ```
/// use webhook_settings::mock::Scenario;
///
/// assert!(Scenario::parse("many:100, create.lost").is_ok());
/// assert_eq!(Scenario::parse("html,slowly").unwrap_err().0, "slowly");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    pub(super) data: SampleData,
    pub(super) rules: Vec<Rule>,
}

/// The data at the start. Each combination has a backend of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SampleData {
    /// The seed for identifiers, times, delays and random faults.
    pub seed: u64,
    /// The number of sample webhooks.
    pub count: usize,
    /// Whether all of them have deprecated, legacy or unknown types.
    pub legacy: bool,
}

/// A fault and the calls that it affects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// The affected operation; `None` for every operation.
    pub operation: Option<Operation>,
    /// The affected call of the operation, counted from 1; `None` for every call.
    pub nth: Option<u32>,
    pub fault: Fault,
}

impl Default for SampleData {
    fn default() -> Self {
        Self {
            seed: 1,
            count: 12,
            legacy: false,
        }
    }
}

impl Scenario {
    /// Returns this scenario with another number of sample webhooks.
    #[must_use]
    pub fn with_sample_count(mut self, count: usize) -> Self {
        self.data.count = count;
        self
    }

    /// Returns the faults of a call, each with the number by which it counts the call. That is `calls` for a fault of
    /// all operations, and `calls_of_operation` for one of the call's own operation.
    pub(super) fn faults(
        &self,
        operation: Operation,
        calls: u32,
        calls_of_operation: u32,
    ) -> impl Iterator<Item = (u32, &Fault)> {
        self.rules.iter().filter_map(move |rule| {
            let count = match rule.operation {
                None => calls,
                Some(wanted) if wanted == operation => calls_of_operation,
                Some(_) => return None,
            };
            rule.nth
                .is_none_or(|nth| nth == count)
                .then_some((count, &rule.fault))
        })
    }
}
