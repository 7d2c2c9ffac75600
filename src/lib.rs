//! Webhook settings for ComplyAdvantage Mesh.
//!
//! The library is a house of rooms. A room may use only the rooms above it:
//!
//! 1. [`domain`]: what a webhook is, and the rules its name and URL obey;
//! 2. [`wire`]: the backend's JSON, both ways;
//! 3. [`client`]: the backend's four operations as plain requests and replies;
//! 4. [`mock`]: the backend itself, in memory, without any I/O;
//! 5. [`ui`]: what a person sees (uses `domain` and `client`, never `mock`).
//!
//! Without default features only the pure part is built, so the compiler keeps
//! browsers, clocks and sockets out of it. The binaries in `src/bin` put the
//! rooms together; nothing else knows all of them, and only they export
//! anything to JavaScript.

#[cfg(target_family = "wasm")]
mod allocator;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod client;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod domain;
pub mod mock;
#[cfg(feature = "router")]
pub mod router;
pub mod ui;
#[warn(missing_docs, clippy::missing_errors_doc)]
pub mod wire;
