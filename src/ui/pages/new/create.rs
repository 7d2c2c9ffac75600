use super::state::NewForm;
use crate::client::{ApiError, engine::CreateOutcome};
use crate::domain::{NewWebhook, Webhook};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::i18n::{Text, form as text};
use crate::ui::model::route::Route;
use crate::ui::pages::form::{Submission, apply_field_errors, focus_first_problem};
use crate::ui::reactive::{Handler, LocalSignal, Stored};
use crate::ui::state::events::AppEvent;
use crate::ui::state::navigator::HistoryChange;
use web_sys::Element;

/// Returns the state of the submission, the handler that cancels it, and the handler that creates a webhook and then
/// shows the list. Only one create runs at a time.
pub fn use_create(
    state: NewForm,
    form: Element,
) -> (
    LocalSignal<Submission>,
    Handler,
    impl Fn(NewWebhook) + Clone + 'static,
) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = LocalSignal::new(Submission::Idle);
    let is_cancelled = Stored::new(false);
    let cancel = Handler::new(move || {
        is_cancelled.set_value(true);
        abort.cancel();
    });
    let create = move |webhook: NewWebhook| {
        if submission.with_untracked(Submission::is_in_progress) {
            return;
        }
        submission.set(Submission::Sending);
        is_cancelled.set_value(false);
        let form = form.clone();
        app.spawn(async move {
            let event = webhook.event().as_str();
            let (slot, pending) = state.pending.slot(event, &[event.to_owned()]);
            let store_pending = |create| state.set_pending_create(slot, create);
            // The page may be gone by now.
            let on_check = || {
                submission.try_set(Submission::CheckingOutcome);
            };
            let created = app
                .api
                .create(&webhook, pending, store_pending, on_check, abort)
                .await;
            let is_disposed = abort.is_disposed();
            let found = match is_cancelled.try_get_value() {
                Some(true) => text::CREATED_CANCELLED,
                _ => text::CREATED_UNCONFIRMED,
            };
            finish(
                created,
                found,
                &webhook,
                app,
                state,
                is_disposed,
                submission,
            );
            if !is_disposed {
                focus_first_problem(&form);
            }
        });
    };
    (submission, cancel, create)
}

/// `found` is the title for a webhook that was created although the request was not answered.
fn finish(
    created: CreateOutcome,
    found: Text,
    sent: &NewWebhook,
    app: AppContext,
    state: NewForm,
    is_disposed: bool,
    submission: LocalSignal<Submission>,
) {
    let (title, webhook) = match created {
        CreateOutcome::Created(webhook) => (text::CREATED, webhook),
        CreateOutcome::FoundAfterLostAnswer(webhook) => (found, webhook),
        _ if is_disposed => return,
        CreateOutcome::Ambiguous(all) => return submission.set(Submission::Ambiguous(all)),
        CreateOutcome::EarlierRequestSucceeded(all) => {
            return submission.set(Submission::EarlierRequestSucceeded(all));
        }
        CreateOutcome::Failed(outcome, error) => {
            let fields = [
                ("name", state.name),
                ("type", state.events.first),
                ("url", state.url),
            ];
            let more = apply_field_errors(&error, &fields);
            return submission.set(match error {
                // The status banner above the page already shows this.
                ApiError::Forbidden(_) if app.api.has_refused_writes() => Submission::Idle,
                error => Submission::Failed(outcome, error, more),
            });
        }
    };
    if !note_created(app, sent, &webhook) {
        app.notices.success(title, sent.name().as_str().into());
    }
    NewForm::forget_draft(app);
    if !is_disposed {
        app.navigator.leave_guard.release();
        // The browser's *back* leads to the page before the form.
        let list = Route::Webhooks(app.webhooks.last_view().at_page(1));
        app.navigator.go(&list, HistoryChange::Replace);
    }
}

/// Tells the host page and the list of a created webhook. If the server changed some values, shows and returns that.
pub(super) fn note_created(app: AppContext, sent: &NewWebhook, webhook: &Webhook) -> bool {
    let differing = sent.differing_fields(webhook);
    if !differing.is_empty() {
        let lines = text::server_value_lines(&differing, webhook);
        app.notices
            .error(text::CREATED_DIFFERENTLY, Text::sentences(lines));
    }
    app.events.emit(AppEvent::Created(webhook));
    app.webhooks.note_created(webhook);
    !differing.is_empty()
}
