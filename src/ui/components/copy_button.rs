use super::{ButtonVariant, IconName, button, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, common};
use crate::ui::reactive::{LocalSignal, Timer};
use leptos::{prelude::*, task::spawn_local};
use std::{cell::Cell, rc::Rc, time::Duration};
use wasm_bindgen_futures::JsFuture;

/// A button that copies a value, and confirms that for two seconds. `label` is its accessible name.
pub fn copy_button(value: &str, label: Text) -> View {
    let value = value.to_owned();
    let copied = LocalSignal::new(false);
    let resetting = Rc::new(Cell::new(None));
    let reset = move || copied.set(false);
    let copy = move || {
        let written = window().navigator().clipboard().write_text(&value);
        let resetting = resetting.clone();
        spawn_local(async move {
            if JsFuture::from(written).await.is_ok() && copied.try_set(true).is_none() {
                resetting.set(Some(Timer::after(Duration::from_secs(2), reset)));
            }
        });
    };
    let message = move || {
        if copied.get() {
            common::COPIED
        } else {
            Text::EMPTY
        }
    };
    View::of([
        button(ButtonVariant::Small)
            .attr_text("aria-label", label)
            .child(icon(IconName::Copy))
            .text(common::COPY)
            .on_click(copy)
            .into(),
        el("span")
            .class("copied")
            .attr("role", "status")
            .text_fn(message)
            .into(),
    ])
}
