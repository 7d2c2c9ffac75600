//! Durations.

use super::{NumberFormat, Text};

/// A duration for people, from milliseconds.
pub fn duration(milliseconds: f64) -> Text {
    if milliseconds < 1000.0 {
        Text::number(milliseconds.round(), NumberFormat::Duration("millisecond"))
    } else {
        Text::number(milliseconds / 1000.0, NumberFormat::Duration("second"))
    }
}
