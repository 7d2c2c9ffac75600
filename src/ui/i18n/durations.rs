//! Durations.

use super::{Figure, Text};

/// A duration for people, from milliseconds.
pub fn duration(milliseconds: f64) -> Text {
    if milliseconds < 1000.0 {
        Text::figure(milliseconds.round(), Figure::Duration("millisecond"))
    } else {
        Text::figure(milliseconds / 1000.0, Figure::Duration("second"))
    }
}
