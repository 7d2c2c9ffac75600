//! The mock's core: the contract, its scenarios and its control by tests.

mod conformance;
#[path = "../contract/mod.rs"]
mod contract;
mod control;
mod core;
mod core_contract;
mod document;
mod impossible_replies;
mod limits;
mod list_order;
mod problems;
mod properties;
mod scenarios;
