//! The form for a new webhook: `/settings/webhooks/new`.

mod candidates;
mod create;
mod state;

use super::form::{
    Submission, discard_button, draft_offer, event_field, focus_first_problem, form_frame,
    name_field, submit_button, test_panel, url_field,
};
use super::problem::failure;
use crate::domain::Field;
use crate::ui::components::{busy, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{errors::Operation, form as text, shared, test_message};
use crate::ui::model::route::Route;
use crate::ui::reactive::{Handler, LocalSignal, effect};
use candidates::candidates;
use create::use_create;
use leptos::prelude::*;
use state::NewForm;

pub fn new() -> View {
    let app = use_app();
    let title = TextFn::new(|| text::TITLE);
    use_title(title);
    let (state, draft) = NewForm::new();
    let leave_guard = app.navigator.leave_guard;
    leave_guard.guard(move || state.is_unsaved(), move || state.discard());
    let form = el("form")
        .attr("novalidate", "")
        // With a draft to decide on first, the form does not take the focus.
        .attr_if("data-webhooks-begin", draft.is_none().then_some(""))
        .attr_text("aria-label", text::TITLE);
    let node = form.node().clone();
    let (submission, cancel, create) = use_create(state, node.clone());
    let submit = Handler::new(move || {
        if let Ok(webhook) = untrack(|| state.validate()) {
            create(webhook);
        } else {
            state.show_problems();
            focus_first_problem(&node);
        }
    });
    let discard = Handler::new(move || {
        state.discard();
        submission.set(Submission::Idle);
    });
    forget_candidates_when_changed(state, submission);
    let back = app
        .navigator
        .href(&Route::Webhooks(app.webhooks.last_view()));
    let back = Some((back, shared::BACK_TO_WEBHOOKS));
    let actions = el("div").class("page-actions").show(
        move || !app.is_read_only(),
        move || {
            // The webhook may exist already; the banner has a button to create another one.
            let is_done = move || submission.with(|s| matches!(s, Submission::Ambiguous(_)));
            let create = submit_button(submission, (text::CREATE, text::CREATING), is_done);
            View::of([
                discard_button(submission, cancel, move || state.is_unsaved(), discard),
                create,
            ])
        },
    );
    let message = move |state_now: &Submission| match state_now {
        Submission::CheckingOutcome => checking(),
        Submission::Failed(outcome, error, more) => {
            failure((Operation::Create, *outcome), error, more, None)
        }
        Submission::Ambiguous(all) => {
            let anyway = move || {
                submission.set(Submission::Idle);
                submit.run();
            };
            candidates(
                (text::MAY_EXIST, text::MAY_EXIST_EXPLAINED),
                all,
                Handler::new(anyway),
            )
        }
        Submission::EarlierRequestSucceeded(all) => {
            candidates((text::EARLIER, text::EARLIER_EXPLAINED), all, submit)
        }
        _ => View::empty(),
    };
    let tested = Handler::new(move || state.validate().ok().map(|valid| valid.url().clone()));
    let fields = el("div")
        .class("form-column")
        .child(draft_offer(
            draft,
            move |draft| state.restore(draft),
            move || state.discard(),
        ))
        .slot(move || submission.get(), message)
        .child(name_field(state.name, state.problem(Field::Name), None))
        .child(event_field(state.event, state.problem(Field::Event)))
        .child(url_field(state.url, state.problem(Field::Url)));
    let columns = el("div")
        .class("form-columns")
        .child(fields)
        .child(test_panel(tested, test_message::INCOMPLETE));
    let header = page_header(title, back, [actions.into()]);
    form_frame(form, submit, header, columns)
}

/// Another value in the form makes it another create.
fn forget_candidates_when_changed(state: NewForm, submission: LocalSignal<Submission>) {
    effect(move || {
        let _ = state.validate();
        if submission.with_untracked(|s| matches!(s, Submission::Ambiguous(_))) {
            submission.set(Submission::Idle);
        }
    });
}

fn checking() -> View {
    busy(text::CHECKING).attr("role", "status").into()
}
