use crate::ui::components::{describe, field_hint};
use crate::ui::dom::{View, el, react};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A line of text that is taken when the person leaves it, or presses Enter.
pub fn text_control(
    id: &'static str,
    label: &str,
    hint: &str,
    value: impl Fn() -> String + 'static,
    on_change: Rc<dyn Fn(String)>,
) -> View {
    let input = el("input")
        .attr("id", id)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr_if(
            "aria-describedby",
            describe(id, !hint.is_empty(), false).as_deref(),
        );
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    let read = node.clone();
    let shown = RefCell::new(String::new());
    react(move || {
        let value = value();
        // What is being typed is left alone while another control changes.
        if *shown.borrow() != value {
            node.set_value(&value);
            shown.replace(value);
        }
    });
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(label))
        .child(field_hint(id, hint))
        .child(input.on("change", move |_| on_change(read.value())))
        .into()
}

/// Something that is on or off.
pub fn switch_control(
    id: &str,
    (label, explanation): (&str, &str),
    is_on: impl Fn() -> bool + 'static,
    on_change: Rc<dyn Fn(bool)>,
) -> View {
    let hint_id = format!("{id}-hint");
    let input = el("input")
        .attr("type", "checkbox")
        .attr("id", id)
        .attr("aria-describedby", &hint_id);
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    let read = node.clone();
    react(move || node.set_checked(is_on()));
    el("div")
        .class("switch")
        .child(input.on("change", move |_| on_change(read.checked())))
        .child(el("label").attr("for", id).text(label))
        .child(el("p").attr("id", &hint_id).text(explanation))
        .into()
}
