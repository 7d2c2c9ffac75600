use super::state::{Finder, Found};
use crate::domain::Webhook;
use crate::ui::pages::list::shared::ListState;
use crate::ui::reactive::next_task;
use crate::ui::state::account::Progress;
use crate::ui::state::clock::stopwatch;
use leptos::prelude::Owner;

/// How long rows are filled until input and frames get their turn, in milliseconds. Less would put a frame, which takes
/// longer than the rows that are left, between two parts of a page.
const MAX_TASK: f64 = 40.0;

/// How long the last rows may have taken, in milliseconds, for their task to say how many there are too. What is shown
/// beside the rows takes up to 16 on a slow processor.
const MAX_LAST_TASK: f64 = 30.0;

/// Shows what was selected from the account.
impl Finder {
    /// Begins a selection. One that is being shown in tasks is not shown any more.
    pub(super) fn begin_selection(self) {
        self.selections
            .update_value(|count| *count = count.wrapping_add(1));
    }

    /// Shows a selection: its rows, and then how many there are.
    pub(super) fn show(self, found: Found, state: ListState) {
        if found.is_shown {
            self.list.cancel.run();
            // The rows of the previous view stay until there are others, and not if nothing is looked for.
            let is_stopped = self.app.webhooks.account.progress_untracked() == Progress::Stopped;
            let stays = |shown: &ListState| {
                let is_waiting = state == ListState::Loading && !is_stopped;
                *shown == state || (is_waiting && shown.listed().is_some())
            };
            let has_other_rows = self.has_other_rows.get_value();
            if has_other_rows || !self.list.state.with_untracked(stays) {
                self.has_other_rows.set_value(false);
                self.list.state.set(state);
            }
        } else {
            self.restore_rows();
        }
        self.found.set(Some(found));
    }

    /// Shows a selection in several tasks, unless another one begins meanwhile. The rows are filled before the state
    /// says that they are there.
    pub(super) fn show_in_tasks(self, found: Found, state: ListState) {
        let current = self.selections.get_value();
        // Rows need the context of the list.
        let owner = Owner::current().unwrap_or_default();
        self.app.spawn(async move {
            let is_current =
                || self.selections.try_with_value(|count| *count == current) == Some(true);
            next_task().await;
            let listed = state.listed().filter(|_| found.is_shown);
            let mut begin_with = listed.map(|listed| &*listed.page.webhooks);
            while is_current() && owner.with(|| self.fill_for_a_while(begin_with.take())) {
                next_task().await;
            }
            if is_current() {
                self.show(found, state);
            }
        });
    }

    /// Shows no selection: the list has a page of the backend.
    pub(super) fn show_nothing(self) {
        self.restore_rows();
        self.found.set(None);
    }

    /// Fills the rows of the page again, if a selection that is not shown any more had begun to replace them.
    fn restore_rows(self) {
        if self.has_other_rows.get_value() {
            self.has_other_rows.set_value(false);
            self.list.state.update(|_| ());
        }
    }

    /// Fills rows of the table until that takes long, from the first one if it is to begin with a page. Returns whether
    /// something is left for another task: other rows, or what is shown beside them.
    fn fill_for_a_while(self, begin_with: Option<&[Webhook]>) -> bool {
        let Some(fill) = self.list.fill.get_value() else {
            return false;
        };
        let began = stopwatch();
        if begin_with.is_some() {
            self.has_other_rows.set_value(true);
            fill(begin_with);
        }
        while self.has_other_rows.get_value() && fill(None) {
            if stopwatch() - began > MAX_TASK {
                return true;
            }
        }
        stopwatch() - began > MAX_LAST_TASK
    }
}
