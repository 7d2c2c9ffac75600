use super::{
    describe,
    field::{field_hint, field_problem},
};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::Text;
use crate::ui::reactive::effect;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// An option of [`RadioCards`] or a listbox.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Unique among the options.
    pub value: String,
    pub label: Text,
    /// The language of the label, if it is not the user's.
    pub language: Option<&'static str>,
    /// Shown with the label.
    pub description: Option<Text>,
}

impl Choice {
    pub fn new(value: &str, label: Text, description: Text) -> Self {
        Self {
            value: value.to_owned(),
            label,
            language: None,
            description: Some(description),
        }
    }
}

/// A single choice of a few options, each with a description.
pub struct RadioCards {
    /// Unique within the instance.
    pub id: &'static str,
    pub label: Text,
    /// Shown below the label.
    pub hint: Option<Text>,
    pub choices: Vec<Choice>,
    /// The selected value.
    pub chosen: OptionValueFn,
    pub problem: OptionTextFn,
    /// Whether the selection can't be changed.
    pub is_read_only: Condition,
}

impl RadioCards {
    /// `on_choose` is called with the selected value.
    pub fn view(self, on_choose: impl Fn(&str) + 'static) -> View {
        self.render(Rc::new(on_choose))
    }

    /// Not generic, so that it is compiled once.
    #[inline(never)]
    fn render(self, on_choose: Rc<dyn Fn(&str)>) -> View {
        let Self {
            id,
            label,
            hint,
            choices,
            chosen,
            problem,
            is_read_only,
        } = self;
        let label_id = format!("{id}-label");
        let has_hint = hint.is_some();
        let cards = choices.into_iter().map(|choice| {
            let on_choose = on_choose.clone();
            card(id, choice, chosen, on_choose, is_read_only)
        });
        let group = el("div")
            .class("field")
            .part("field")
            .attr("role", "radiogroup")
            .attr("aria-labelledby", &label_id)
            .attr("aria-required", "true")
            .attr_when("aria-invalid", move || problem.run().is_some())
            .attr_fn("aria-describedby", move || {
                describe(id, has_hint, problem.run().is_some())
            })
            .child(
                el("p")
                    .class("field-label")
                    .attr("id", &label_id)
                    .text(label),
            )
            .child(field_hint(id, hint))
            .child(el("div").class("radio-cards").children(cards));
        field_problem(group, id, problem).into()
    }
}

fn card(
    id: &str,
    choice: Choice,
    chosen: OptionValueFn,
    on_choose: Rc<dyn Fn(&str)>,
    is_read_only: Condition,
) -> View {
    let input_id = format!("{id}-{}", choice.value);
    let description_id = format!("{input_id}-description");
    let value = choice.value.clone();
    let input = el("input")
        .attr("type", "radio")
        .attr("id", &input_id)
        .attr("name", id)
        .attr_if(
            "aria-describedby",
            choice.description.as_ref().map(|_| description_id.as_str()),
        )
        // HTML's `readonly` does not apply to radio buttons.
        .attr_when("disabled", move || is_read_only.run())
        .on("change", move |_| on_choose(&value));
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    effect(move || node.set_checked(chosen.run().as_ref() == Some(&choice.value)));
    el("div")
        .class("radio-card")
        .child(input)
        .child(
            el("label")
                .attr("for", &input_id)
                .attr_if("lang", choice.language)
                .text(choice.label),
        )
        .child(
            choice
                .description
                .map(|text| el("p").attr("id", &description_id).text(text)),
        )
        .into()
}
