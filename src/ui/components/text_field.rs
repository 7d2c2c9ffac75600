use super::{
    ButtonVariant, button, describe,
    field::{field_hint, field_problem, field_warning},
};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::{Text, form};
use crate::ui::reactive::{LocalSignal, effect};
use leptos::prelude::untrack;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// Tells 1Password, Bitwarden, Dashlane, LastPass and Proton Pass to leave a field alone.
const IGNORED_BY_MANAGERS: [(&str, &str); 5] = [
    ("data-1p-ignore", "true"),
    ("data-bwignore", "true"),
    ("data-form-type", "other"),
    ("data-lpignore", "true"),
    ("data-protonpass-ignore", "true"),
];

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
    /// The value without its problem, offered by a button below the problem or warning if there is one.
    pub correction: OptionValueFn,
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
            correction,
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
        // No password manager fills in, or stores, what is no part of an account.
        let input = if kind == "password" {
            input
        } else {
            IGNORED_BY_MANAGERS
                .iter()
                .fold(input, |input, (name, value)| input.attr(name, value))
        };
        let node: HtmlInputElement = input.node().clone().unchecked_into();
        let read = node.clone();
        let corrected = node.clone();
        effect(move || {
            // Setting an equal value would move the caret.
            value.with(|value| {
                if node.value() != *value {
                    node.set_value(value);
                }
            });
        });
        // After each value that was typed, *change* comes with the same value.
        let read = Rc::new(move || {
            let now = read.value();
            if value.with_untracked(|known| *known != now) {
                value.set(now);
            }
        });
        let read_change = read.clone();
        let on_leave: Rc<dyn Fn()> = on_leave.into();
        let on_tab = on_leave.clone();
        let input = input
            .on("input", move |_| read())
            // Some extensions that fill in forms dispatch nothing else.
            .on("change", move |_| read_change())
            .on("keydown", move |event| {
                // The button of a correction then is in the tab order in time.
                let pressed = event.dyn_ref::<KeyboardEvent>();
                if pressed.is_some_and(|pressed| pressed.key() == "Tab") {
                    on_tab();
                }
            })
            .on("blur", move |_| on_leave());
        let field = el("div")
            .class("field")
            .part("field")
            .child(el("label").attr("for", id).text(label))
            .child(field_hint(id, hint))
            .child(input);
        let is_offered = move || {
            let has_problem = problem.run().is_some() || warning.run().is_some();
            has_problem && !is_read_only.run() && correction.run().is_some()
        };
        let offer = move || {
            let input = corrected.clone();
            let take = move || {
                if let Some(corrected) = untrack(|| correction.run()) {
                    value.set(corrected);
                }
                // The button is about to disappear.
                let _ = input.focus();
            };
            let label = move || {
                let corrected = correction.run().unwrap_or_default();
                let shown = if is_prose {
                    Text::data(&corrected)
                } else {
                    Text::url(&corrected)
                };
                form::use_value(shown)
            };
            let take = button(ButtonVariant::Plain).text_fn(label).on_click(take);
            el("p").class("field-correction").child(take).into()
        };
        let field = field_warning(field_problem(field, id, problem), id, shown_warning);
        field.show(is_offered, offer).into()
    }
}
