//! What the app promises, under every fault: never two webhooks from one create, no lost update that was not shown, and
//! no outcome that isn't true of the server.
//!
//! Each case runs operations of the engine against the mock's core, with a combination of its scenarios, a network that
//! loses requests and answers, a second client, rejected tokens, cancels and reloads. `PROPTEST_CASES` sets the number
//! of cases.

#![cfg(test)]

mod create;
mod other_client;
mod read;
mod scenario;
mod script;
mod server;
mod session;
mod update;
mod world;
