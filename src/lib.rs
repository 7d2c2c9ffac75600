//! Webhook settings for ComplyAdvantage Mesh.
//!
//! A module may use only the modules before it in this list; `tests/rooms.rs` checks that:
//!
//! 1. [`domain`]: what a webhook is, and the rules for its name and URL;
//! 2. [`wire`]: the API's JSON, both ways;
//! 3. [`client`]: the API's four operations as plain requests and replies;
//! 4. [`mock`]: a mock of the backend, in memory and without I/O;
//! 5. [`ui`]: the user interface, which uses `domain`, `wire` and `client`, but never `mock`.
//!
//! A build without default features has only the first four and the parts of `ui` that are pure, so the compiler
//! rejects any use of browsers, clocks and sockets there. The binaries in `src/bin` put the modules together, and only
//! they export anything to JavaScript.

#[cfg(target_family = "wasm")]
mod allocator;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod client;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod domain;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod mock;
#[cfg(feature = "router")]
pub mod router;
pub mod ui;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod wire;
