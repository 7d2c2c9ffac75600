use crate::client::engine::UpdateOutcome;
use crate::domain::Change;
use crate::ui::context::AppContext;
use crate::ui::i18n::{
    Text, common, edit,
    errors::{self, Operation},
    form,
};
use crate::ui::state::events::AppEvent;

/// Why the status of a webhook is changed outside of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusChange {
    /// By the switch in a row. It can be undone.
    Switch,
    /// To undo an earlier change.
    Undo,
}

impl StatusChange {
    fn operation(self) -> Operation {
        match self {
            Self::Switch => Operation::Save,
            Self::Undo => Operation::Undo,
        }
    }

    /// Shows the outcome, and what the server has now.
    pub fn report(self, app: AppContext, change: &Change, saved: UpdateOutcome) {
        let (notices, operation) = (app.notices, self.operation());
        match saved {
            UpdateOutcome::Saved(now, unmet) => {
                app.webhooks.replace(&now);
                app.events.emit(AppEvent::Updated(&now));
                let lines = form::server_value_lines(&unmet, &now);
                match self {
                    _ if !lines.is_empty() => {
                        notices.error(self.partly_done(), Text::sentences(lines));
                    }
                    Self::Switch => notices.status_changed(edit::SAVED, &now),
                    Self::Undo => {
                        let again = edit::again(&now.name, common::status(now.status));
                        notices.success(edit::UNDONE, again);
                    }
                }
            }
            UpdateOutcome::NotReadBack(sent) => {
                app.webhooks.replace(&sent);
                notices.error(self.not_read_back(), (&sent.name).into());
            }
            UpdateOutcome::Conflict(theirs) => {
                app.webhooks.replace(&theirs);
                if self == Self::Switch && change.status() == Some(theirs.status) {
                    notices.success(edit::SAVED_ALREADY, (&theirs.name).into());
                } else {
                    notices.error(errors::title(operation), edit::CHANGED_SINCE);
                }
            }
            UpdateOutcome::Failed(outcome, error) => {
                let why = errors::explanation(operation, outcome, &error, &app.api.address());
                notices.failure(errors::heading(operation, outcome), why, error);
            }
        }
    }

    fn partly_done(self) -> Text {
        match self {
            Self::Switch => edit::SAVED_DIFFERENTLY,
            Self::Undo => edit::NOT_UNDONE,
        }
    }

    fn not_read_back(self) -> Text {
        match self {
            Self::Switch => edit::READ_BACK_FAILED,
            Self::Undo => edit::UNDO_UNSEEN,
        }
    }
}
