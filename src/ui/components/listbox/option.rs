use super::Choice;
use crate::ui::dom::{El, OptionValueFn, el};
use crate::ui::reactive::Handler;

pub(super) fn option_id(id: &str, value: &str) -> String {
    format!("{id}-{value}")
}

/// An option with its description beside it rather than in it, so that the accessible name is the visible label.
/// `active` returns the value of the option that the keyboard is at.
pub(super) fn option(
    id: &str,
    choice: Choice,
    (chosen, active): (Handler<(), Vec<String>>, OptionValueFn),
    on_click: impl Fn() + 'static,
) -> El {
    let option_id = option_id(id, &choice.value);
    let description_id = format!("{option_id}-description");
    let value = choice.value.clone();
    let is_active = move || active.run().as_ref() == Some(&value);
    let option = el("div")
        .attr("role", "option")
        .attr("id", &option_id)
        .attr("aria-describedby", &description_id)
        .attr_fn("aria-selected", move || {
            Some(chosen.run().contains(&choice.value).to_string())
        })
        .text(choice.label)
        .on_click(on_click);
    let description = choice
        .description
        .map(|text| el("p").attr("id", &description_id).text(text));
    el("div")
        .class("option")
        .attr_when("data-active", is_active)
        .child(option)
        .child(description)
}
