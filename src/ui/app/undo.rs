use crate::client::engine::UpdateOutcome;
use crate::domain::{Change, Status, Webhook};
use crate::ui::api::Abort;
use crate::ui::context::AppContext;
use crate::ui::i18n::{
    Text, common, edit as text,
    errors::{self, Operation},
    form,
};
use crate::ui::state::events::AppEvent;

/// Reverts a change of status. `webhook` is the webhook after the change. `abort` must outlive the page, because this
/// does.
pub fn undo_status_change(app: AppContext, abort: Abort, webhook: Webhook) {
    let before = Status::from_is_active(!webhook.status.is_active());
    let change = Change::to_status(before);
    app.spawn(async move {
        let saved = app.api.update(&webhook, &change, abort).await;
        let notices = app.notices;
        match saved {
            UpdateOutcome::Saved(now, unmet) => {
                app.webhooks.replace(&now);
                app.events.emit(AppEvent::Updated(&now));
                if unmet.is_empty() {
                    let subject = text::again(&now.name, common::status(now.status));
                    notices.success(text::UNDONE, subject);
                } else {
                    let lines = form::server_value_lines(&unmet, &now);
                    notices.error(text::NOT_UNDONE, Text::sentences(lines));
                }
            }
            UpdateOutcome::NotReadBack(sent) => {
                app.webhooks.replace(&sent);
                notices.error(text::UNDO_UNSEEN, (&sent.name).into());
            }
            UpdateOutcome::Conflict(theirs) => {
                app.webhooks.replace(&theirs);
                notices.error(text::NOT_UNDONE, text::CHANGED_SINCE);
            }
            UpdateOutcome::Failed(outcome, error) => {
                let why = errors::explanation(Operation::Undo, outcome, &error, &app.api.address());
                notices.failure(errors::heading(Operation::Undo, outcome), why, error);
            }
        }
    });
}
