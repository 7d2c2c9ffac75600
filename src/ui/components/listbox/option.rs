use super::Choice;
use crate::ui::dom::{El, MaybeTextOf, el};

pub(super) fn option_id(id: &str, value: &str) -> String {
    format!("{id}-{value}")
}

pub(super) fn option(id: &str, choice: Choice, chosen: MaybeTextOf) -> El {
    let option_id = option_id(id, &choice.value);
    let (label_id, description_id) = (
        format!("{option_id}-label"),
        format!("{option_id}-description"),
    );
    el("div")
        .class("option")
        .attr("role", "option")
        .attr("id", &option_id)
        .attr("aria-labelledby", &label_id)
        .attr("aria-describedby", &description_id)
        .attr_of("aria-selected", move || {
            let is_chosen = chosen().as_ref() == Some(&choice.value);
            Some(is_chosen.to_string())
        })
        .child(
            el("p")
                .class("option-label")
                .attr("id", &label_id)
                .text(&choice.label),
        )
        .child(
            el("p")
                .class("option-description")
                .attr("id", &description_id)
                .text(choice.description),
        )
}
