//! Points in time, through the browser's `Intl`.

use crate::domain::Timestamp;
use crate::ui::context::use_app;
use crate::ui::dom::{Kept, Signal, Timer, View, el, react};
use crate::ui::text::dates;
use js_sys::{Array, Date, Intl::RelativeTimeFormat, Object, Reflect};
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsValue;

/// A `<time>` in the person's language and zone. What can't be read as a date is shown as it came.
pub fn moment(at: &Timestamp) -> View {
    let locale = use_app().config.with_value(|config| config.locale.clone());
    let date = Date::new(&JsValue::from_str(&at.0));
    if date.get_time().is_nan() {
        let is_absent = at.0.is_empty();
        return View::text(if is_absent { dates::UNKNOWN } else { &at.0 });
    }
    let short = format_date(&date, locale.as_deref(), "medium", "short");
    let exact = format_date(&date, locale.as_deref(), "full", "long");
    el("time")
        .attr("datetime", &at.0)
        .attr("title", &exact)
        .text(&short)
        .into()
}

/// How long ago a moment was, in the person's language; follows the clock.
pub fn ago(at: &Timestamp) -> View {
    let locale = use_app().config.with_value(|config| config.locale.clone());
    let (then, at) = (Date::new(&JsValue::from_str(&at.0)).get_time(), at.clone());
    let ticks = Signal::new(0u32);
    let timer = Kept::new(None);
    react(move || {
        ticks.track();
        let next = Timer::after(Duration::from_secs(30), move || {
            ticks.update(|count| *count += 1)
        });
        timer.set_value(Some(next));
    });
    let text = move || {
        ticks.track();
        let seconds = ((then - Date::now()) / 1000.0).min(0.0);
        let (count, unit) = if seconds > -60.0 {
            (0.0, "minute")
        } else if seconds > -3600.0 {
            ((seconds / 60.0).ceil(), "minute")
        } else {
            ((seconds / 3600.0).ceil(), "hour")
        };
        relative(count, unit, locale.as_deref())
    };
    el("time").attr("datetime", &at.0).text_of(text).into()
}

fn relative(count: f64, unit: &str, locale: Option<&str>) -> String {
    let locale = locale.map_or_else(Array::new, |tag| Array::of1(&tag.into()));
    let options = Object::new();
    let _ = Reflect::set(&options, &"numeric".into(), &"auto".into());
    let format = RelativeTimeFormat::new(&locale, &options);
    String::from(format.format(count, unit))
}

/// This moment, as the backend would write it.
pub fn now() -> Timestamp {
    Timestamp(String::from(Date::new_0().to_iso_string()))
}

fn format_date(date: &Date, locale: Option<&str>, date_style: &str, time_style: &str) -> String {
    let styles = [("dateStyle", date_style), ("timeStyle", time_style)];
    format_with(date, locale, &styles)
}

fn format_with(date: &Date, locale: Option<&str>, styles: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in styles {
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let locale = locale.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let method = Reflect::get(date, &"toLocaleString".into()).map(js_sys::Function::from);
    method
        .and_then(|method| method.call2(date, &locale, &options))
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| date.to_string().into())
}

/// A clock for durations, in milliseconds; it does not jump when the system's time is set.
pub fn stopwatch() -> f64 {
    window()
        .performance()
        .map_or_else(Date::now, |clock| clock.now())
}
