use super::Actions;
use crate::domain::{Change, Webhook};
use crate::ui::pages::StatusChange;

/// Sets a webhook to its other state, with the care of a save. Does nothing while that is under way.
pub(super) fn switch(actions: Actions, webhook: Webhook) {
    let app = actions.app;
    let id = webhook.id.clone();
    if app.is_read_only_untracked() || actions.busy.with_value(|busy| busy.contains(&id)) {
        return;
    }
    actions.busy.update_value(|busy| busy.push(id.clone()));
    actions.kept.keep(&id);
    actions.decorate_again(&id);
    app.spawn(async move {
        let change = Change::to_status(webhook.status.opposite());
        let saved = app.api.update(&webhook, &change, app.writes).await;
        // The list may be left by now.
        let is_shown = actions
            .busy
            .try_update_value(|busy| busy.retain(|busy| *busy != id))
            .is_some();
        StatusChange::Switch.report(app, &change, saved);
        if is_shown {
            actions.decorate_again(&id);
        }
    });
}
