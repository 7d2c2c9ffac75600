use super::records::{body, pairs, record, records, text_of};
use crate::ui::components::{copy_button, fact};
use crate::ui::demo::Demo;
use crate::ui::dom::{View, el};
use crate::ui::moment::time_of_day;
use crate::ui::text::demo as text;
use wasm_bindgen::JsValue;

/// The test messages that arrived, and the secret that they are signed with.
pub fn messages(demo: Demo) -> View {
    let secret = demo.server().secret();
    let secret = fact(
        text::SECRET,
        [
            el("code").text(&secret).into(),
            copy_button(&secret, text::COPY_SECRET),
        ],
    );
    let received = move || {
        demo.track();
        demo.server().received()
    };
    View::of([
        el("dl").class("facts").child(secret).into(),
        records(received, text::NO_MESSAGES, message),
    ])
}

fn message(message: JsValue) -> View {
    let summary = el("summary")
        .child(
            el("span")
                .class("record-target")
                .attr("dir", "ltr")
                .text(&text_of(&message, "url")),
        )
        .child(time_of_day(&text_of(&message, "at")));
    record(summary, move || {
        View::of([
            body(text::HEADERS, &pairs(&message, "headers")),
            body(text::BODY, &text_of(&message, "body")),
        ])
    })
}
