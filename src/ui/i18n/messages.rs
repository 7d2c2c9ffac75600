//! The catalogue's keys, as the build makes them from `en.json` (see `build.rs`).

use super::{MessageKey, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
