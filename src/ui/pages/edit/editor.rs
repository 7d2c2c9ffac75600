use super::about::about;
use super::conflict::conflict;
use super::save::use_save;
use super::state::EditForm;
use super::state_field::state_field;
use crate::domain::{Field, TargetUrl, Webhook, is_same_url};
use crate::ui::components::{banner, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{Text, edit as text, errors::Operation, test_message};
use crate::ui::pages::form::{
    Submission, discard_button, draft_offer, focus_first_problem, form_frame, name_field,
    submit_button, test_panel, url_field,
};
use crate::ui::pages::problem::failure;
use crate::ui::reactive::{Handler, effect};
use crate::ui::state::test_records::{TestRecord, TestRecords};
use leptos::prelude::*;

/// The form for an existing webhook.
pub fn editor(webhook: Webhook, back: (String, Text)) -> View {
    let app = use_app();
    let own = webhook.id.clone();
    let (state, draft) = EditForm::of(webhook);
    let leave_guard = app.navigator.leave_guard;
    let tests = app.webhooks.tests;
    leave_guard.guard(move || state.is_changed(), move || state.discard());
    follow_others(state);
    let form = el("form")
        .attr("novalidate", "")
        .attr_text("aria-label", text::TITLE_LOADING);
    let node = form.node().clone();
    let (submission, abort, save) = use_save(state, node.clone());
    let submit = Handler::new(move || {
        if !untrack(|| state.is_changed()) {
            return submission.set(Submission::Idle);
        }
        if let Ok(change) = untrack(|| state.validate()) {
            save(change);
        } else {
            submission.set(Submission::Idle);
            state.show_problems();
            focus_first_problem(&node);
        }
    });
    let cancel = Handler::new(move || abort.cancel());
    let discard = Handler::new(move || {
        state.discard();
        submission.set(Submission::Idle);
    });
    let title = TextFn::new(move || state.base.with(|base| (&base.name).into()));
    use_title(title);
    let actions = el("div").class("page-actions").show(
        move || !app.is_read_only(),
        move || {
            let label = TextFn::new(|| text::SAVE);
            let save = submit_button(submission, label, text::SAVING, move || !state.is_changed());
            View::of([
                discard_button(submission, cancel, move || state.is_changed(), discard),
                save,
            ])
        },
    );
    let message = move |state_now: &Submission| match state_now {
        Submission::Failed(outcome, error, more) => {
            failure((Operation::Save, *outcome), error, more, None)
        }
        Submission::Conflict(theirs) => {
            let close = move || submission.set(Submission::Idle);
            conflict(state, theirs, submit, Handler::new(close))
        }
        Submission::SavedDifferently(lines) => {
            let items = lines.iter().map(|line| el("p").text(line.clone()).into());
            banner(text::SAVED_DIFFERENTLY, items)
        }
        _ => View::empty(),
    };
    let offer = draft_offer(
        draft,
        None,
        move |draft| state.restore(draft),
        move || state.forget_draft(),
    );
    let fields = el("div")
        .class("form-column")
        .child(offer)
        .slot(move || submission.get(), message)
        .child(state_field(state.is_active))
        .child(name_field(
            state.name,
            state.problem(Field::Name),
            Some(own),
        ))
        .child(url_field(state.url, state.problem(Field::Url)))
        .child(test_panel(
            Handler::new(move || state.tested()),
            test_message::INCOMPLETE_EDIT,
            Handler::of(move |(url, record)| note_test(tests, state, &url, record)),
        ))
        .slot(move || state.base.get(), about);
    let header = page_header(title, Some(back), [actions.into()]);
    form_frame(form, submit, header, fields)
}

/// Records a test of the webhook's own URL, and not of one that is being typed.
fn note_test(tests: TestRecords, state: EditForm, url: &TargetUrl, record: TestRecord) {
    state.base.with_untracked(|base| {
        if is_same_url(url.as_str(), &base.url) {
            tests.set(&base.id, record);
        }
    });
}

/// Follows changes of the webhook elsewhere in the app, unless the form has unsaved changes: then a save reports the
/// conflict.
fn follow_others(state: EditForm) {
    let webhooks = use_app().webhooks;
    effect(move || {
        let Some(now) = webhooks.last_replaced() else {
            return;
        };
        untrack(|| {
            if state.base.with(|base| base.id != now.id) {
                return;
            }
            state.note_server_version(now.clone());
            if state.base.with(|base| *base != now) && !state.is_changed() {
                state.reset_to(now);
            }
        });
    });
}
