use crate::domain::{Draft, EventType, Field, NewWebhook, Problem, Reach};
use crate::ui::context::use_app;
use crate::ui::dom::MaybeTextOf;
use crate::ui::pages::form::FieldState;
use crate::ui::text::form;
use leptos::prelude::*;

/// The fields of a new webhook as they stand.
#[derive(Clone, Copy)]
pub struct NewForm {
    pub name: FieldState,
    pub event: FieldState,
    pub url: FieldState,
    reach: Reach,
}

impl NewForm {
    pub fn new() -> Self {
        Self {
            name: FieldState::new(String::new()),
            event: FieldState::new(String::new()),
            url: FieldState::new(String::new()),
            reach: use_app().config.with_value(|config| config.reach),
        }
    }

    /// The webhook, if every field is valid.
    pub fn validate(self) -> Result<NewWebhook, Vec<Problem>> {
        let event = self.event.value.get();
        let draft = Draft {
            name: self.name.value.get(),
            event: (!event.is_empty()).then(|| EventType::parse(&event)),
            url: self.url.value.get(),
        };
        draft.validate(self.reach)
    }

    /// From now on every problem is said.
    pub fn show_problems(self) {
        for field in [self.name, self.event, self.url] {
            field.show_problem();
        }
    }

    /// What to say beside a field.
    pub fn problem(self, field: Field) -> MaybeTextOf {
        let state = match field {
            Field::Name => self.name,
            Field::Event => self.event,
            Field::Url | Field::Status => self.url,
        };
        state.problem(move || {
            let problems = self.validate().err()?;
            let problem = problems.into_iter().find(|p| p.field() == field)?;
            Some(form::problem(problem))
        })
    }
}
