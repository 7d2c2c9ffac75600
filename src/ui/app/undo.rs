use crate::domain::{Change, Status, Webhook};
use crate::ui::api::{Abort, Saved};
use crate::ui::context::AppContext;
use crate::ui::i18n::{
    Text, common, edit as text,
    errors::{self, Task},
    form,
};
use crate::ui::state::events::Happening;

/// Takes back a change of status; `webhook` is as it was after the change. `abort` outlives the page, and so does this.
pub fn undo_switch(app: AppContext, abort: Abort, webhook: Webhook) {
    let before = Status::from_is_active(!webhook.status.is_active());
    let change = Change::to_status(before);
    app.spawn(async move {
        let saved = app.api.save(&webhook, &change, abort).await;
        let notices = app.notices;
        match saved {
            Saved::Done(now, unmet) => {
                app.webhooks.replace(&now);
                app.listener.tell(Happening::Updated(&now));
                if unmet.is_empty() {
                    let subject = text::again(&now.name, common::status(now.status));
                    notices.success(text::UNDONE, subject);
                } else {
                    let held = form::held_lines(&unmet, &now);
                    notices.error(text::NOT_UNDONE, Text::sentences(held));
                }
            }
            Saved::Unseen(sent) => {
                app.webhooks.replace(&sent);
                notices.error(text::READ_BACK_FAILED, (&sent.name).into());
            }
            Saved::Conflict(theirs) => {
                app.webhooks.replace(&theirs);
                notices.error(text::NOT_UNDONE, text::CHANGED_BY_OTHERS);
            }
            Saved::Failed(fate, error) => {
                let why = errors::explanation(Task::Undo, fate, &error);
                notices.failure(errors::title_of(Task::Undo, fate), why, error);
            }
        }
    });
}
