//! The mock's pure core: the contract, and what its scenarios do.

#[path = "../contract/mod.rs"]
mod contract;
mod control;
mod core;
mod on_core;
mod properties;
mod scenarios;
