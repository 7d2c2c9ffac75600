use super::{Look, Shape, button, icon};
use crate::ui::dom::{View, el};
use crate::ui::text::common;
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// Copies a value, and says so for two seconds. `label` tells assistive technology what it copies.
pub fn copy_button(value: &str, label: &str) -> View {
    let value = value.to_owned();
    let copied = RwSignal::new(false);
    let forget = move || {
        copied.try_set(false);
    };
    let copy = move || {
        let written = window().navigator().clipboard().write_text(&value);
        spawn_local(async move {
            if JsFuture::from(written).await.is_ok() && copied.try_set(true).is_none() {
                set_timeout(forget, Duration::from_secs(2));
            }
        });
    };
    let says = move || if copied.get() { common::COPIED } else { "" };
    View::of([
        button(Look::Small)
            .attr("aria-label", label)
            .child(icon(Shape::Copy))
            .text(common::COPY)
            .on_click(copy)
            .into(),
        el("span")
            .class("copied")
            .attr("role", "status")
            .text_of(move || says().to_owned())
            .into(),
    ])
}
