//! The operations of several requests, driven against the mock's core and against scripted answers.

#![expect(
    clippy::result_large_err,
    reason = "the answers of the engine have the errors of the client as they are"
)]

mod account;
mod backend;
mod create;
mod create_lost;
mod create_script;
mod exchange;
mod list_page;
mod lookup;
mod script;
mod tokens;
mod update;
