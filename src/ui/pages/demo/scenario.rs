use super::fields::{switch_control, text_control};
use crate::ui::components::{Look, button, field_problem};
use crate::ui::demo::Demo;
use crate::ui::dom::{View, el};
use crate::ui::scenario_terms as terms;
use crate::ui::text::demo as text;
use leptos::{prelude::*, task::spawn_local};
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;

/// The controls of a scenario. Each reads and changes one text, so that all of them are in step.
#[derive(Clone, Copy)]
struct Scenario {
    demo: Demo,
    text: RwSignal<String>,
    /// What was asked for last and could not be taken; empty if all could.
    problem: RwSignal<String>,
}

impl Scenario {
    fn apply(self, wanted: String) {
        // At once, so that the next change starts from this one; what is refused goes back to what holds.
        self.text.set(wanted.clone());
        spawn_local(async move {
            let server = self.demo.server();
            let unknown = JsFuture::from(server.set_scenario(&wanted)).await;
            let unknown = unknown.ok().and_then(|term| term.as_string());
            let problem = unknown.map(|term| {
                let known = server.known_terms().join(", ");
                text::unknown_term(&term, &String::from(known))
            });
            if problem.is_some() {
                self.text.set(server.scenario());
            }
            self.problem.set(problem.unwrap_or_default());
        });
    }

    fn change(self, change: impl Fn(&str) -> String) {
        self.apply(self.text.with_untracked(|text| change(text)));
    }

    fn switch(self, term: &'static str, id: &str, words: (&str, &str)) -> View {
        let is_on = move || self.text.with(|text| terms::has(text, term));
        let change = move |is_on| self.change(|text| terms::switch(text, term, is_on));
        switch_control(id, words, is_on, Rc::new(change))
    }

    fn value(self, id: &'static str, name: &'static str, label: &str, hint: &str) -> View {
        let value = move || self.text.with(|text| terms::value(text, name).to_owned());
        let change = move |value: String| self.change(|text| terms::assign(text, name, &value));
        text_control(id, label, hint, value, Rc::new(change))
    }

    fn fault_rate(self) -> View {
        let value = move || {
            self.text
                .with(|text| terms::percent(terms::value(text, "flaky")))
        };
        let change = move |percent: String| {
            self.change(|text| terms::assign(text, "flaky", &terms::share(&percent)));
        };
        text_control(
            "webhooks-demo-flaky",
            text::FAULT_RATE,
            "",
            value,
            Rc::new(change),
        )
    }

    /// None at all has a term of its own.
    fn count(self) -> View {
        let value = move || {
            self.text.with(|text| match terms::has(text, "empty") {
                true => "0".to_owned(),
                false => terms::value(text, "many").to_owned(),
            })
        };
        let change = move |count: String| {
            let is_empty = count.trim() == "0";
            let many = if is_empty { "" } else { &count };
            self.change(|text| {
                terms::switch(&terms::assign(text, "many", many), "empty", is_empty)
            });
        };
        let id = "webhooks-demo-count";
        text_control(id, text::COUNT, text::COUNT_HINT, value, Rc::new(change))
    }

    fn all_terms(self) -> View {
        let id = "webhooks-demo-terms";
        let value = move || self.text.get();
        let change = move |text| self.apply(text);
        let problem = move || Some(self.problem.get()).filter(|problem| !problem.is_empty());
        let field = el("div")
            .attr("role", "group")
            .attr("aria-label", text::ALL_TERMS)
            .child(text_control(
                id,
                text::ALL_TERMS,
                text::ALL_TERMS_HINT,
                value,
                Rc::new(change),
            ))
            .child(el("div").attr("role", "status").child(field_problem(
                el("div"),
                id,
                Rc::new(problem),
            )));
        field.into()
    }
}

/// Everything that can be out of the ordinary about the demo server.
pub fn scenario(demo: Demo) -> View {
    let own = Scenario {
        demo,
        text: RwSignal::new(demo.server().scenario()),
        problem: RwSignal::new(String::new()),
    };
    let switches = text::SWITCHES.map(|(term, label, explanation)| {
        own.switch(term, &format!("webhooks-demo-{term}"), (label, explanation))
    });
    let values = [
        own.value(
            "webhooks-demo-slow",
            "slow",
            text::LATENCY,
            text::LATENCY_HINT,
        ),
        own.fault_rate(),
        own.value("webhooks-demo-limited", "limited", text::LIMIT, ""),
        own.count(),
        own.value("webhooks-demo-seed", "seed", text::SEED, text::SEED_HINT),
    ];
    View::of([
        el("div").class("switches").children(switches).into(),
        el("div").class("demo-fields").children(values).into(),
        own.all_terms(),
        button(Look::Plain)
            .text(text::CLEAR)
            .on_click(move || own.apply(String::new()))
            .into(),
    ])
}
