//! Combinations of the mock's scenarios.

use proptest::{prelude::*, sample::subsequence};

/// The accounts. [`CROWDED`] takes two pages of the engine's size.
const DATA: [&str; 5] = ["", "empty", "many:3,seed:7", "legacy", CROWDED];

/// An account with 120 webhooks of the same event, many of them created at the same moment.
pub const CROWDED: &str = "many:120";

/// Every kind of fault, also narrowed to an operation or to a call.
const FAULTS: [&str; 33] = [
    "readonly",
    "noaccess",
    "expired",
    "limited:2",
    "list.limited:0",
    "flaky:0.3",
    "update.flaky:0.6",
    "slow:100-900",
    "offline",
    "create.offline",
    "list@2.offline",
    "down:503",
    "create.down:500",
    "create@1.down:502",
    "update.down:504",
    "list@3.down:503",
    "html",
    "list@2.html",
    "create.html",
    "garbled",
    "create.garbled",
    "update.garbled",
    "lost",
    "create.lost",
    "create@1.lost",
    "update.lost",
    "update@2.lost",
    "unique",
    "shuffled-ties",
    "busy:1",
    "busy:3",
    "unsortable:identifier",
    "unsortable:created_at",
];

/// A scenario: the terms of its data, and those of its faults.
pub type Terms = (&'static str, String);

/// Scenarios of up to three faults.
pub fn scenarios() -> impl Strategy<Value = Terms> {
    let data = prop_oneof![4 => 0..DATA.len() - 1, 1 => Just(DATA.len() - 1)];
    let faults = subsequence(FAULTS.to_vec(), 0..4);
    (data, faults).prop_map(|(data, faults)| (DATA[data], faults.join(",")))
}

/// Scenarios, half of which can't sort by the identifier and order equal rows differently at each request.
pub fn scenarios_without_order() -> impl Strategy<Value = Terms> {
    let unordered = |(data, faults): Terms| {
        let terms = ["shuffled-ties", "unsortable:identifier", &faults];
        let is_known =
            |term: &&&str| !term.is_empty() && (**term == faults || !faults.contains(**term));
        let terms: Vec<&str> = terms.iter().filter(is_known).copied().collect();
        let data = if data.is_empty() { CROWDED } else { data };
        (data, terms.join(","))
    };
    prop_oneof![scenarios(), scenarios().prop_map(unordered)]
}
