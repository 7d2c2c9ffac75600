use super::{ButtonVariant, IconName, button, icon};
use crate::ui::dom::{View, copy_text, el};
use crate::ui::i18n::{Text, shared};
use crate::ui::reactive::{LocalSignal, Timer};
use leptos::task::spawn_local;
use std::{cell::Cell, rc::Rc, time::Duration};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A button that copies a value, and says for two seconds whether it could. `label` is its accessible name.
pub fn copy_button(value: &str, label: Text) -> View {
    let value = value.to_owned();
    let message = LocalSignal::new(Text::EMPTY);
    let resetting = Rc::new(Cell::new(None));
    let reset = move || message.set(Text::EMPTY);
    let copying = button(ButtonVariant::Small)
        .attr_text("aria-label", label)
        .child(icon(IconName::Copy))
        .text(shared::COPY);
    let node: HtmlElement = copying.node().clone().unchecked_into();
    let copy = move || {
        let (node, value, resetting) = (node.clone(), value.clone(), resetting.clone());
        spawn_local(async move {
            let outcome = if copy_text(&node, &value).await {
                shared::COPIED
            } else {
                shared::COPY_FAILED
            };
            if message.try_set(outcome).is_none() {
                resetting.set(Some(Timer::after(Duration::from_secs(2), reset)));
            }
        });
    };
    View::of([
        copying.on_click(copy).into(),
        el("span")
            .class("copied")
            .attr("role", "status")
            .text_fn(move || message.get())
            .into(),
    ])
}
