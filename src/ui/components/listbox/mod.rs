mod keys;
mod option;

use super::{
    Choice, describe,
    field::{field_hint_fn, field_problem},
};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, TextFn, View, el, reveal};
use crate::ui::i18n::Text;
use crate::ui::reactive::{Handler, LocalSignal};
use keys::{Keys, toggles};
use leptos::prelude::untrack;
use option::{option, option_id};
use std::rc::Rc;
use wasm_bindgen::JsCast;

const ACTIVE: &str = "[data-active] > [role='option']";

/// A choice of many options in groups, each with a description. As in the listbox of the ARIA Authoring Practices, the
/// arrow keys, *Home* and *End* select, and so does typing a part of a label. If several options can be selected, these
/// keys move to an option, and Space or Enter selects it.
pub struct Listbox {
    /// Unique within the instance.
    pub id: &'static str,
    pub label: Text,
    /// Shown below the label.
    pub hint: Option<TextFn>,
    /// The heading of each group, if it has one, and its options.
    pub groups: Vec<(Option<Text>, Vec<Choice>)>,
    /// The selected values.
    pub chosen: Handler<(), Vec<String>>,
    /// Whether several options can be selected.
    pub is_multiple: Condition,
    pub problem: OptionTextFn,
    /// Whether the selection can't be changed.
    pub is_read_only: Condition,
}

impl Listbox {
    /// `on_choose` is called with the value of an option that the user selects, or whose selection is to be reverted.
    pub fn view(self, on_choose: impl Fn(&str) + 'static) -> View {
        let id = self.id;
        let has_hint = self.hint.is_some();
        let (values, labels) = values_and_labels(&self.groups);
        let values = Rc::new(values);
        let label_id = format!("{id}-label");
        let (chosen, problem, is_read_only) = (self.chosen, self.problem, self.is_read_only);
        let is_multiple = self.is_multiple;
        // Where the keyboard is, once several options can be selected.
        let visited = LocalSignal::new(None::<String>);
        let active = OptionValueFn::new(move || {
            let visited = visited.get().filter(|_| is_multiple.run());
            visited.or_else(|| chosen.run().into_iter().next())
        });
        let list = el("div")
            .class("listbox")
            .part("listbox")
            .attr("id", id)
            .attr("role", "listbox")
            .attr("tabindex", "0")
            .attr("aria-labelledby", &label_id)
            .attr("aria-required", "true")
            .attr_when("aria-multiselectable", move || is_multiple.run())
            .attr_when("aria-readonly", move || is_read_only.run())
            .attr_when("aria-invalid", move || problem.run().is_some())
            .attr_fn("aria-describedby", move || {
                describe(id, has_hint, problem.run().is_some())
            })
            .attr_fn("aria-activedescendant", move || {
                active.run().map(|value| option_id(id, &value))
            });
        let node = list.node().clone();
        let known = values.clone();
        let choose = Rc::new(move |index: usize| {
            if !untrack(|| is_read_only.run()) {
                visited.set(Some(known[index].clone()));
                on_choose(&known[index]);
            }
        });
        let by_key = Keys::new(labels);
        let by_click = choose.clone();
        let list = list.on("keydown", move |event| {
            let now = untrack(|| active.run());
            let now = now.and_then(|value| values.iter().position(|known| *known == value));
            let Some(pressed) = event.dyn_ref() else {
                return;
            };
            let is_multiple = untrack(|| is_multiple.run());
            if let Some(index) = by_key.meant(pressed, now) {
                event.prevent_default();
                if is_multiple {
                    visited.set(Some(values[index].clone()));
                } else {
                    choose(index);
                }
                reveal(&node, ACTIVE);
            } else if let Some(index) = now.filter(|_| is_multiple && toggles(pressed)) {
                event.prevent_default();
                choose(index);
            }
        });
        let mut count = 0;
        let groups = self
            .groups
            .into_iter()
            .enumerate()
            .map(|(nth, (heading, choices))| {
                let heading_id = format!("{id}-group-{nth}");
                let heading = heading.map(|text| {
                    el("p")
                        .class("listbox-heading")
                        .attr("id", &heading_id)
                        .text(text)
                });
                let group = el("div")
                    .attr("role", "group")
                    .attr_if(
                        "aria-labelledby",
                        heading.as_ref().map(|_| heading_id.as_str()),
                    )
                    .child(heading);
                let options = choices.into_iter().map(|choice| {
                    let (index, by_click) = (count, by_click.clone());
                    count += 1;
                    option(id, choice, (chosen, active), move || by_click(index)).into()
                });
                group.children(options.collect::<Vec<View>>()).into()
            });
        let field = el("div")
            .class("field")
            .part("field")
            .child(
                el("p")
                    .class("field-label")
                    .attr("id", &label_id)
                    .text(self.label),
            )
            .child(field_hint_fn(id, self.hint))
            .child(list.children(groups));
        field_problem(field, id, problem).into()
    }
}

fn values_and_labels(groups: &[(Option<Text>, Vec<Choice>)]) -> (Vec<String>, Vec<Text>) {
    let choices = groups.iter().flat_map(|(_, choices)| choices);
    choices
        .map(|choice| (choice.value.clone(), choice.label.clone()))
        .unzip()
}
