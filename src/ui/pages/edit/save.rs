use super::state::EditForm;
use crate::client::{ApiError, engine::UpdateOutcome};
use crate::domain::{Change, Webhook};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::i18n::{Text, edit, form as text};
use crate::ui::pages::form::{Submission, apply_field_errors, focus_first_problem};
use crate::ui::reactive::LocalSignal;
use crate::ui::state::events::AppEvent;
use leptos::prelude::*;
use web_sys::Element;

/// Returns the state of the submission, the handle that cancels it, and the handler that saves a change. Only one save
/// runs at a time.
pub fn use_save(
    form: EditForm,
    node: Element,
) -> (LocalSignal<Submission>, Abort, impl Fn(Change) + 'static) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = LocalSignal::new(Submission::Idle);
    let save = move |change: Change| {
        if submission.with_untracked(Submission::is_in_progress) {
            return;
        }
        submission.set(Submission::Sending);
        let node = node.clone();
        let base = form.base.get_untracked();
        app.spawn(async move {
            let saved = app.api.update(&base, &change, abort).await;
            let is_disposed = abort.is_disposed();
            let (now, outcome) = match saved {
                UpdateOutcome::Saved(now, unmet) => {
                    let lines = text::server_value_lines(&unmet, &now);
                    notify(app, &change, &now, &lines);
                    (now, lines)
                }
                UpdateOutcome::NotReadBack(sent) => {
                    app.notices
                        .error(edit::READ_BACK_FAILED, (&sent.name).into());
                    (sent, Vec::new())
                }
                _ if is_disposed => return,
                UpdateOutcome::Conflict(theirs) => {
                    return handle_conflict(app, form, theirs, submission);
                }
                UpdateOutcome::Failed(outcome, error) => {
                    let fields = [("name", form.name), ("url", form.url)];
                    let more = apply_field_errors(&error, &fields);
                    submission.set(match error {
                        // The status banner above the page already shows this.
                        ApiError::Forbidden(_) if app.api.has_refused_writes() => Submission::Idle,
                        error => Submission::Failed(outcome, error, more),
                    });
                    return focus_first_problem(&node);
                }
            };
            app.webhooks.replace(&now);
            app.events.emit(AppEvent::Updated(&now));
            if !is_disposed {
                form.reset_to(now);
                submission.set(if outcome.is_empty() {
                    Submission::Idle
                } else {
                    Submission::SavedDifferently(outcome)
                });
            }
        });
    };
    (submission, abort, save)
}

fn notify(app: AppContext, change: &Change, now: &Webhook, lines: &[Text]) {
    if !lines.is_empty() {
        app.notices
            .error(edit::SAVED_DIFFERENTLY, Text::sentences(lines.to_vec()));
    } else if change.status().is_some() {
        app.notices.status_changed(edit::SAVED, now);
    } else {
        app.notices.success(edit::SAVED, (&now.name).into());
    }
}

/// Handles a conflict: shows it, unless the server already has the values of the form.
fn handle_conflict(
    app: AppContext,
    form: EditForm,
    theirs: Webhook,
    submission: LocalSignal<Submission>,
) {
    if untrack(|| form.edit()).differs_from(&theirs) {
        submission.set(Submission::Conflict(theirs));
    } else {
        app.notices
            .success(edit::SAVED_ALREADY, (&theirs.name).into());
        app.webhooks.replace(&theirs);
        form.reset_to(theirs);
        submission.set(Submission::Idle);
    }
}
