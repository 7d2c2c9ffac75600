//! Durations.

use super::{NumberFormat, Text};

/// A duration from milliseconds, in milliseconds below one second and in seconds from there.
pub fn duration(milliseconds: f64) -> Text {
    if milliseconds < 1000.0 {
        Text::number(milliseconds.round(), NumberFormat::Duration("millisecond"))
    } else {
        Text::number(milliseconds / 1000.0, NumberFormat::Duration("second"))
    }
}
