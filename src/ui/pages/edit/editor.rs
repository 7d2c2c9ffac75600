use super::about::about;
use super::save::{EditForm, use_saving};
use super::state_field::state_field;
use crate::domain::{Field, Webhook};
use crate::ui::components::page_header;
use crate::ui::context::use_title;
use crate::ui::dom::{TextOf, View, el};
use crate::ui::pages::form::{
    Submission, focus_first_problem, name_field, submit_button, test_panel, url_field,
};
use crate::ui::pages::problem::failure;
use crate::ui::text::{edit as text, errors::Task, test};
use leptos::prelude::*;
use std::rc::Rc;

/// The form for a webhook that exists.
pub fn editor(webhook: Webhook, back: (String, &'static str)) -> View {
    let state = EditForm::of(webhook);
    let form = el("form")
        .attr("novalidate", "")
        .attr("aria-label", text::TITLE_LOADING);
    let node = form.node().clone();
    let (submission, save) = use_saving(state, node.clone());
    let submit = move || {
        if !untrack(|| state.is_changed()) {
            return;
        }
        match untrack(|| state.validate()) {
            Ok(change) => save(change),
            Err(_) => {
                state.show_problems();
                focus_first_problem(&node);
            }
        }
    };
    let title: TextOf = Rc::new(move || state.held.with(|held| held.name.clone()));
    use_title(title.clone());
    let save_button = submit_button(submission, (text::SAVE, text::SAVING), move || {
        !state.is_changed()
    });
    let fields = el("div")
        .class("form-column")
        .slot(
            move || submission.get(),
            |submission| match submission {
                Submission::Failed(error, more) => failure(Task::Save, error, more, None),
                _ => View::empty(),
            },
        )
        .child(state_field(state.is_active))
        .child(name_field(state.name, state.problem(Field::Name)))
        .child(url_field(state.url, state.problem(Field::Url)))
        .child(test_panel(
            Rc::new(move || state.tested()),
            test::INCOMPLETE_EDIT,
        ))
        .slot(move || state.held.get(), about);
    form.on("submit", move |event| {
        event.prevent_default();
        submit();
    })
    .child(page_header(title, Some(back), [save_button]))
    .child(fields)
    .into()
}
