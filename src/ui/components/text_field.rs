use super::{
    describe,
    field::{field_hint, field_problem, field_warning},
};
use crate::ui::dom::{Condition, OptionTextFn, View, el};
use crate::ui::i18n::Text;
use crate::ui::reactive::{LocalSignal, effect};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A text input with label, hint and problem.
pub struct TextField {
    /// Unique within the instance; the identifiers of the hint and the problem are derived from it.
    pub id: &'static str,
    pub label: Text,
    /// Shown below the label.
    pub hint: Option<Text>,
    /// `text`, `url` or `password`.
    pub kind: &'static str,
    pub value: LocalSignal<String>,
    /// Shown below the field, which is invalid while there is one.
    pub problem: OptionTextFn,
    /// Shown while there is no problem.
    pub warning: OptionTextFn,
    /// Whether the value can't be changed.
    pub is_read_only: Condition,
}

impl TextField {
    /// `on_leave` is called when the field loses the focus.
    pub fn view(self, on_leave: impl Fn() + 'static) -> View {
        self.render(Box::new(on_leave))
    }

    /// Not generic, so that it is compiled once.
    #[inline(never)]
    fn render(self, on_leave: Box<dyn Fn()>) -> View {
        let Self {
            id,
            label,
            hint,
            kind,
            value,
            problem,
            warning,
            is_read_only,
        } = self;
        let is_prose = kind == "text";
        let has_hint = hint.is_some();
        let shown_warning =
            OptionTextFn::new(move || warning.run().filter(|_| problem.run().is_none()));
        let input = el("input")
            .part("input")
            .attr("id", id)
            .attr("type", if kind == "url" { "text" } else { kind })
            .attr_if("inputmode", (kind == "url").then_some("url"))
            .attr("autocomplete", "off")
            .attr("autocapitalize", "none")
            .attr("spellcheck", if is_prose { "true" } else { "false" })
            .attr("dir", if is_prose { "auto" } else { "ltr" })
            .attr("aria-required", "true")
            .attr_when("readonly", move || is_read_only.run())
            .attr_when("aria-invalid", move || problem.run().is_some())
            .attr_fn("aria-describedby", move || {
                let has_problem = problem.run().is_some() || warning.run().is_some();
                describe(id, has_hint, has_problem)
            });
        let node: HtmlInputElement = input.node().clone().unchecked_into();
        let read = node.clone();
        effect(move || {
            // Setting an equal value would move the caret.
            value.with(|value| {
                if node.value() != *value {
                    node.set_value(value);
                }
            });
        });
        let input = input
            .on("input", move |_| value.set(read.value()))
            .on("blur", move |_| on_leave());
        let field = el("div")
            .class("field")
            .child(el("label").attr("for", id).text(label))
            .child(field_hint(id, hint))
            .child(input);
        field_warning(field_problem(field, id, problem), id, shown_warning).into()
    }
}
