//! What exchanges and messages have in common: records that are told newest first, and open to show their bodies.

use crate::ui::components::copy_button;
use crate::ui::dom::{El, View, el};
use crate::ui::text::demo as text;
use js_sys::{Array, JSON, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// A member of a record as text; empty where it is null.
pub fn text_of(record: &JsValue, name: &str) -> String {
    let member = member(record, name);
    match member.as_string() {
        Some(text) => text,
        None if member.is_null() => String::new(),
        None => JSON::stringify(&member).map_or_else(|_| String::new(), String::from),
    }
}

pub fn member(record: &JsValue, name: &str) -> JsValue {
    Reflect::get(record, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn number(record: &JsValue) -> u32 {
    // Counted from 1 by the mock: no page lives long enough for 32 bits to be too few.
    text_of(record, "number").parse().unwrap_or(0)
}

/// The records, newest first, live; `none` stands there while there are none.
pub fn records(
    all: impl Fn() -> Array + Clone + 'static,
    none: &'static str,
    view: fn(JsValue) -> View,
) -> View {
    let count = all.clone();
    let list = el("ol")
        .class("records")
        .each_newest_first(move || all().to_vec(), number, view);
    View::of([
        list.into(),
        el("div")
            .show(
                move || count().length() == 0,
                move || el("p").class("quiet").text(none).into(),
            )
            .into(),
    ])
}

/// One record: a line, and what it opens, which is drawn only then.
pub fn record(summary: El, body: impl Fn() -> View + 'static) -> View {
    let is_open = RwSignal::new(false);
    let details = el("details");
    let node = details.node().clone();
    let details = details
        .on("toggle", move |_| is_open.set(node.has_attribute("open")))
        .child(summary)
        .show(move || is_open.get(), body);
    el("li").child(details).into()
}

/// A heading and a text below it, made readable where it is JSON.
pub fn body(heading: &str, content: &str) -> View {
    let copy = (!content.is_empty()).then(|| copy_button(content, text::COPY_BODY));
    let shown = if content.is_empty() {
        el("p").class("quiet").text(text::NOTHING)
    } else {
        el("pre")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", heading)
            .text(&pretty(content))
    };
    el("div")
        .class("record-body")
        .child(el("h3").text(heading).child(copy))
        .child(shown)
        .into()
}

fn pretty(content: &str) -> String {
    let parsed = JSON::parse(content);
    let indented = parsed.and_then(|value| {
        JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &JsValue::from_f64(2.0))
    });
    indented.map_or_else(|_| content.to_owned(), String::from)
}

/// A record's list of pairs, a line each.
pub fn pairs(record: &JsValue, name: &str) -> String {
    let pairs: Array = member(record, name).unchecked_into();
    let lines = pairs.iter().map(|pair| {
        let pair: Array = pair.unchecked_into();
        String::from(pair.join(": "))
    });
    lines.collect::<Vec<_>>().join("\n")
}
