//! Points in time, in the user's language and time zone.

use crate::domain::Timestamp;
use crate::ui::context::use_app;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{NumberFormat, Text, common};
use js_sys::Date;
use wasm_bindgen::JsValue;

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;
/// The mean lengths in the Gregorian calendar.
const MONTH: f64 = YEAR / 12.0;
const YEAR: f64 = 365.2425 * DAY;

/// A `<time>` with date and minute. A timestamp that is no date is shown unchanged.
pub fn date_time(at: &Timestamp) -> View {
    let then = milliseconds(at);
    if then.is_nan() {
        return as_it_came(at);
    }
    time(at, then)
        .text(Text::number(then, NumberFormat::DateTime))
        .into()
}

/// A `<time>` relative to now for the first day, updated by the clock, and the date after that.
pub fn relative_time(at: &Timestamp) -> View {
    let then = milliseconds(at);
    if then.is_nan() {
        return as_it_came(at);
    }
    let clock = use_app().clock;
    clock.start();
    let text = move || {
        clock.track();
        relative_text(then)
    };
    time(at, then).text_fn(text).into()
}

/// The text of [`relative_time`] at this moment. `then` is in milliseconds since 1970.
fn relative_text(then: f64) -> Text {
    let passed = Date::now() - then;
    let (unit, length) = match passed {
        // A clock that is slightly slow must not show a time in the future.
        _ if !is_relative(passed) => return Text::number(then, NumberFormat::DateTime),
        _ if passed < MINUTE => return common::JUST_NOW,
        _ if passed < HOUR => ("minute", MINUTE),
        _ => ("hour", HOUR),
    };
    let count = (passed / length).floor();
    Text::number(-count, NumberFormat::RelativeTime(unit))
}

/// A point in time relative to now, however long ago. `then` is in milliseconds since 1970.
pub fn ago_text(then: f64) -> Text {
    let passed = Date::now() - then;
    let (unit, length) = match passed {
        _ if passed < -HOUR => return Text::number(then, NumberFormat::DateTime),
        _ if passed < MINUTE => return common::JUST_NOW,
        _ if passed < HOUR => ("minute", MINUTE),
        _ if passed < DAY => ("hour", HOUR),
        _ if passed < MONTH => ("day", DAY),
        _ if passed < YEAR => ("month", MONTH),
        _ => ("year", YEAR),
    };
    let count = (passed / length).floor();
    Text::number(-count, NumberFormat::RelativeTime(unit))
}

/// Whether a point in time is so recent that its text needs no formatter.
pub fn is_just_now(then: f64) -> bool {
    (-HOUR..MINUTE).contains(&(Date::now() - then))
}

/// Whether a point in time is shown relative to now, so that its text changes. `passed` is in milliseconds.
fn is_relative(passed: f64) -> bool {
    (-HOUR..DAY).contains(&passed)
}

fn time(at: &Timestamp, then: f64) -> El {
    el("time")
        .attr("datetime", &at.0)
        .attr_text("title", Text::number(then, NumberFormat::ExactDateTime))
}

fn as_it_came(at: &Timestamp) -> View {
    View::text(unreadable_time(at))
}

/// The text of a timestamp that is no date.
pub fn unreadable_time(at: &Timestamp) -> Text {
    if at.0.is_empty() {
        common::UNKNOWN
    } else {
        at.0.as_str().into()
    }
}

/// A timestamp in milliseconds since 1970; NaN if it is no date.
pub fn milliseconds(at: &Timestamp) -> f64 {
    Date::new(&JsValue::from_str(&at.0)).get_time()
}
