use super::records::{body, record, records, text_of};
use crate::ui::demo::Demo;
use crate::ui::dom::{View, el};
use crate::ui::moment::time_of_day;
use crate::ui::text::demo as text;
use wasm_bindgen::JsValue;

/// What was asked of the mock, and what it answered.
pub fn exchanges(demo: Demo) -> View {
    let journal = move || {
        demo.track();
        demo.server().journal()
    };
    records(journal, text::NO_REQUESTS, exchange)
}

fn exchange(exchange: JsValue) -> View {
    let status = text_of(&exchange, "status");
    let is_good = status.starts_with('2');
    let delay = Some(text_of(&exchange, "delay")).filter(|delay| delay != "0");
    let is_known = !text_of(&exchange, "operation").is_empty();
    let told = if status.is_empty() {
        text::NO_ANSWER
    } else {
        &status
    };
    let summary = el("summary")
        .child(
            el("span")
                .class("record-method")
                .text(&text_of(&exchange, "method")),
        )
        .child(
            el("span")
                .class("record-target")
                .attr("dir", "ltr")
                .text(&text_of(&exchange, "target")),
        )
        .child((!is_known).then(|| el("span").class("badge").text(text::NO_OPERATION)))
        .child(delay.map(|delay| el("span").class("quiet").text(&text::delay(&delay))))
        .child(
            el("span")
                .class(if is_good {
                    "badge badge-good"
                } else {
                    "badge badge-bad"
                })
                .text(told),
        )
        .child(time_of_day(&text_of(&exchange, "at")));
    record(summary, move || {
        View::of([
            body(text::SENT, &text_of(&exchange, "sent")),
            body(text::ANSWERED, &text_of(&exchange, "answered")),
        ])
    })
}
