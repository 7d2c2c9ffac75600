//! The operations of several requests, driven against the mock's core and against scripted answers.

mod account;
mod backend;
mod collected;
mod create;
mod create_lost;
mod create_script;
mod exchange;
mod list_page;
mod lookup;
mod script;
mod tokens;
mod update;
