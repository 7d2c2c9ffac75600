use super::Actions;
use crate::client::engine::UpdateOutcome;
use crate::domain::{Change, Webhook};
use crate::ui::context::AppContext;
use crate::ui::i18n::{Text, edit, errors, errors::Operation, form};
use crate::ui::state::events::AppEvent;

/// Sets a webhook to its other state, with the care of a save. Does nothing while that is under way.
pub(super) fn switch(actions: Actions, webhook: Webhook) {
    let app = actions.app;
    let id = webhook.id.clone();
    if app.is_read_only_untracked() || actions.busy.with_value(|busy| busy.contains(&id)) {
        return;
    }
    actions.busy.update_value(|busy| busy.push(id.clone()));
    actions.decorate_again(&id);
    app.spawn(async move {
        let change = Change::to_status(webhook.status.opposite());
        let saved = app.api.update(&webhook, &change, app.writes).await;
        let is_left = actions
            .busy
            .try_update_value(|busy| busy.retain(|busy| *busy != id))
            .is_none();
        report(app, &change, saved);
        if !is_left {
            actions.decorate_again(&id);
        }
    });
}

fn report(app: AppContext, change: &Change, saved: UpdateOutcome) {
    let notices = app.notices;
    match saved {
        UpdateOutcome::Saved(now, unmet) => {
            app.webhooks.replace(&now);
            app.events.emit(AppEvent::Updated(&now));
            if unmet.is_empty() {
                notices.status_changed(edit::SAVED, &now);
            } else {
                let lines = form::server_value_lines(&unmet, &now);
                notices.error(edit::SAVED_DIFFERENTLY, Text::sentences(lines));
            }
        }
        UpdateOutcome::NotReadBack(sent) => {
            app.webhooks.replace(&sent);
            notices.error(edit::READ_BACK_FAILED, (&sent.name).into());
        }
        UpdateOutcome::Conflict(theirs) => {
            app.webhooks.replace(&theirs);
            if change.status() == Some(theirs.status) {
                notices.success(edit::SAVED_ALREADY, (&theirs.name).into());
            } else {
                notices.error(edit::NOT_SAVED, edit::CHANGED_SINCE);
            }
        }
        UpdateOutcome::Failed(outcome, error) => {
            let address = app.api.address();
            let why = errors::explanation(Operation::Save, outcome, &error, &address);
            notices.failure(errors::heading(Operation::Save, outcome), why, error);
        }
    }
}
