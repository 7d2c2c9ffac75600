//! The form for a new webhook: `/settings/webhooks/new`.

mod actions;
mod batch;
mod batch_failure;
mod batch_view;
mod candidates;
mod create;
mod draft;
mod duplicate;
mod event_field;
mod events;
mod name_pattern;
mod pending;
mod state;

pub use duplicate::start_duplicate;

use super::form::{
    Submission, draft_offer, focus_first_problem, form_frame, name_field, test_panel, url_field,
};
use super::problem::failure;
use crate::domain::Field;
use crate::ui::components::{busy, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{errors::Operation, form as text, shared, test_message};
use crate::ui::model::route::Route;
use crate::ui::reactive::{Handler, LocalSignal, effect};
use crate::ui::state::drafts::{self, StoredDraft};
use crate::ui::state::kept_drafts::KeptDraft;
use actions::{primary_button, secondary_button};
use batch::BatchRun;
use batch_view::batch_view;
use candidates::candidates;
use create::use_create;
use event_field::event_field;
use leptos::prelude::*;
use name_pattern::name_pattern;
use state::NewForm;
use std::rc::Rc;

pub fn new() -> View {
    let app = use_app();
    let title = TextFn::new(|| text::TITLE);
    use_title(title);
    let (state, drafts) = NewForm::new();
    let leave_guard = app.navigator.leave_guard;
    leave_guard.guard(move || state.is_unsaved(), move || state.discard());
    let form = el("form")
        .attr("novalidate", "")
        // With a draft to decide on first, an empty form does not take the focus.
        .attr_if("data-webhooks-begin", begins(state, &drafts).then_some(""))
        .attr_text("aria-label", text::TITLE);
    let node = form.node().clone();
    let (submission, cancel, create) = use_create(state, node.clone());
    let run = BatchRun::new(state, submission, node.clone());
    let submit = Handler::new(move || {
        if untrack(|| run.is_shown()) {
            return run.run_rest();
        }
        match untrack(|| state.validate_all()) {
            Ok(mut webhooks) if webhooks.len() == 1 => create(webhooks.remove(0)),
            Ok(webhooks) => run.start(webhooks),
            Err(_) => {
                state.show_problems();
                focus_first_problem(&node);
            }
        }
    });
    let cancel = Handler::new(move || {
        run.cancel();
        cancel.run();
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
            View::of([
                secondary_button(state, run, submission, (cancel, discard)),
                primary_button(state, run, submission),
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
        .children(offers(state, drafts))
        .slot(move || submission.get(), message)
        .child(name_field(state.name, state.problem(Field::Name), None))
        .child(event_field(state.events, state.problem(Field::Event)))
        .child(name_pattern(state))
        .child(url_field(state.url, state.problem(Field::Url)));
    let columns = el("div")
        .class("form-columns")
        .attr_when("hidden", move || run.is_shown())
        .child(fields)
        .child(test_panel(
            tested,
            test_message::INCOMPLETE,
            Handler::of(|_| {}),
        ));
    let header = page_header(title, back, [actions.into()]);
    let progress = View::show(move || run.is_shown(), move || batch_view(run));
    let content = el("div").child(progress).child(columns);
    form_frame(form, submit, header, content)
}

fn begins(state: NewForm, drafts: &[KeptDraft]) -> bool {
    drafts.is_empty() || untrack(|| state.is_unsaved())
}

/// Offers each draft of earlier visits; if the form has a draft of its own, or there are several, by its name.
fn offers(state: NewForm, drafts: Vec<KeptDraft>) -> Vec<View> {
    let is_named = drafts.len() > 1 || untrack(|| state.is_unsaved());
    let offer = |kept: KeptDraft| {
        let kept = Rc::new(kept);
        let (draft, discarded) = (kept.draft.clone(), kept.clone());
        let name = is_named.then(|| draft.value(drafts::NAME));
        let restore = move |_: &StoredDraft| state.restore_kept(&kept);
        draft_offer(Some(draft), name, restore, move || {
            state.discard_kept(&discarded);
        })
    };
    drafts.into_iter().map(offer).collect()
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
