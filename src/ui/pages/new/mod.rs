//! The form for a new webhook: `/settings/webhooks/new`.

mod form_state;
mod submit;

use super::form::{
    Submission, event_field, focus_first_problem, name_field, submit_button, test_panel, url_field,
};
use super::problem::failure;
use crate::domain::Field;
use crate::ui::components::page_header;
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextOf, View, el};
use crate::ui::route::Route;
use crate::ui::text::{common, errors::Task, form as text, test};
use form_state::NewForm;
use leptos::prelude::*;
use std::rc::Rc;
use submit::use_submission;

pub fn new() -> View {
    let app = use_app();
    let title: TextOf = Rc::new(|| text::TITLE.to_owned());
    use_title(title.clone());
    let state = NewForm::new();
    let form = el("form")
        .attr("novalidate", "")
        .attr("aria-label", text::TITLE);
    let node = form.node().clone();
    let (submission, create) = use_submission(state, node.clone());
    let submit = move || match untrack(|| state.validate()) {
        Ok(webhook) => create(webhook),
        Err(_) => {
            state.show_problems();
            focus_first_problem(&node);
        }
    };
    let back = app.navigator.href(&Route::Webhooks {
        page: app.webhooks.last_page(),
    });
    let back = Some((back, common::BACK_TO_WEBHOOKS));
    let create_button = submit_button(submission, (text::CREATE, text::CREATING), || false);
    let tested = Rc::new(move || state.validate().ok().map(|valid| valid.url().clone()));
    let fields = el("div")
        .class("form-column")
        .slot(
            move || submission.get(),
            |submission| match submission {
                Submission::Failed(error, more) => failure(Task::Create, error, more, None),
                _ => View::empty(),
            },
        )
        .child(name_field(state.name, state.problem(Field::Name)))
        .child(event_field(state.event, state.problem(Field::Event)))
        .child(url_field(state.url, state.problem(Field::Url)))
        .child(test_panel(tested, test::INCOMPLETE));
    form.on("submit", move |event| {
        event.prevent_default();
        submit();
    })
    .child(page_header(title, back, [create_button]))
    .child(fields)
    .into()
}
