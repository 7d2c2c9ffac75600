//! The mock's pure core: the contract, and what its scenarios do.

mod conformance;
#[path = "../contract/mod.rs"]
mod contract;
mod control;
mod core;
mod document;
mod on_core;
mod properties;
mod scenarios;
