use crate::domain::{Change, Webhook};
use crate::ui::context::AppContext;
use crate::ui::pages::StatusChange;

/// Reverts a change of status. `webhook` is the webhook after the change.
pub fn undo_status_change(app: AppContext, webhook: Webhook) {
    let change = Change::to_status(webhook.status.opposite());
    app.spawn(async move {
        let saved = app.api.update(&webhook, &change, app.writes).await;
        StatusChange::Undo.report(app, &change, saved);
    });
}
