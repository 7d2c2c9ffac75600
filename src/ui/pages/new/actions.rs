use super::batch::BatchRun;
use super::state::NewForm;
use crate::ui::components::{ButtonVariant, button, link_button};
use crate::ui::context::use_app;
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{edit, form as text, shared};
use crate::ui::model::batch::Batch;
use crate::ui::model::route::Route;
use crate::ui::pages::form::{Submission, submit_button};
use crate::ui::reactive::{Handler, LocalSignal};

/// What the secondary button does.
#[derive(Clone, Copy, PartialEq)]
enum Secondary {
    None,
    Cancel,
    Discard,
    /// Shows the fields again.
    Close,
}

/// The secondary button: it cancels what is in progress, leads back to the fields, or discards them.
pub fn secondary_button(
    state: NewForm,
    run: BatchRun,
    submission: LocalSignal<Submission>,
    (cancel, discard): (Handler, Handler),
) -> View {
    let action = move || {
        if submission.with(Submission::is_in_progress) {
            Secondary::Cancel
        } else if run.is_shown() {
            Secondary::Close
        } else if state.is_unsaved() {
            Secondary::Discard
        } else {
            Secondary::None
        }
    };
    let view = move |action: &Secondary| {
        let close = Handler::new(move || run.close());
        let (label, on_click) = match action {
            Secondary::None => return View::empty(),
            Secondary::Cancel => (shared::CANCEL, cancel),
            Secondary::Discard => (shared::DISCARD, discard),
            Secondary::Close => (edit::BACK_TO_FORM, close),
        };
        let button = button(ButtonVariant::Quiet).text(label);
        button.on_click(move || on_click.run()).into()
    };
    el("div").slot(action, view).into()
}

/// The primary button, which says how many webhooks it creates; or a link to the list, if there is none to create.
pub fn primary_button(state: NewForm, run: BatchRun, submission: LocalSignal<Submission>) -> View {
    // The webhook may exist already; the banner has a button to create another one.
    let is_done = move || submission.with(|s| matches!(s, Submission::Ambiguous(_)));
    let left = move || {
        let batch = run.batch.get();
        batch.as_ref().map(Batch::left)
    };
    let label = TextFn::new(move || match (left(), state.events.all().len()) {
        (Some(count), _) | (None, count @ 2..) => text::create_several(count as u32),
        _ => text::CREATE,
    });
    let navigator = use_app().navigator;
    let is_running = move || submission.with(Submission::is_in_progress);
    let nothing_left = move || left() == Some(0) && !is_running();
    let view = move |nothing_left: &bool| {
        if *nothing_left {
            let to_list = navigator.href(&Route::WEBHOOKS);
            return link_button(ButtonVariant::Primary, &to_list)
                .text(text::TO_LIST)
                .into();
        }
        submit_button(submission, label, text::CREATING, is_done)
    };
    el("div").slot(nothing_left, view).into()
}
