//! The messages of the catalogue, generated from `en.json` (see `build.rs`).

use super::{MessageKey, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
