//! Durations and what stands in for a date.

pub const UNKNOWN: &str = "Unknown";

/// A duration for people, from milliseconds.
pub fn duration(milliseconds: f64) -> String {
    if milliseconds < 1000.0 {
        format!("{} ms", milliseconds.round() as u32)
    } else {
        let tenths = (milliseconds / 100.0).round() as u32;
        format!("{}.{} s", tenths / 10, tenths % 10)
    }
}
