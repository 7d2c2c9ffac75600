//! Durations.

use super::{NumberFormat, Text};
use std::time::Duration;

/// A duration from milliseconds, in milliseconds below one second and in seconds from there.
pub fn duration(milliseconds: f64) -> Text {
    if milliseconds < 1000.0 {
        Text::number(milliseconds.round(), NumberFormat::Duration("millisecond"))
    } else {
        Text::number(milliseconds / 1000.0, NumberFormat::Duration("second"))
    }
}

/// The whole seconds of a time limit, for a text that counts them.
pub(super) const fn seconds(limit: Duration) -> u32 {
    limit.as_secs() as u32
}
