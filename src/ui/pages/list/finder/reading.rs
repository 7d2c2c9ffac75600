use super::state::Finder;
use crate::client::{ApiError, engine::ReadAccount};
use crate::ui::pages::list::shared::List;
use crate::ui::reactive::{effect, next_task};
use crate::ui::state::account::{Account, Progress};
use leptos::prelude::{on_cleanup, untrack};
use std::cell::Cell;

/// Reads the account as soon as the list needs it, and goes on once the network is back.
pub(super) fn read_when_required(finder: Finder) {
    let app = finder.app;
    let account = app.webhooks.account;
    let was_online = Cell::new(true);
    effect(move || {
        let is_required = finder.wants_counts.get() || List::needs_account(&finder.view(), app);
        finder.list.refreshes.track();
        let is_online = app.connection.is_online();
        let is_back = is_online && !was_online.replace(is_online);
        let goes_on = match account.progress() {
            Progress::NotRead => true,
            Progress::Failed(_) => is_back,
            _ => false,
        };
        if is_required && goes_on && app.may_view() {
            untrack(|| read(finder));
        }
    });
    // Another page of the app needs no more of the account.
    on_cleanup(move || match account.progress_untracked() {
        Progress::Reading => account.set_progress(Progress::NotRead),
        Progress::Refreshing => account.set_progress(Progress::Read),
        _ => {}
    });
}

/// Reads the pages that are still to be read.
pub(super) fn read(finder: Finder) {
    let app = finder.app;
    let account = app.webhooks.account;
    if account.counts().0 == 0 {
        account.begin(app.api.tie_break());
    }
    let quietly = account.is_read_untracked();
    account.set_progress(if quietly {
        Progress::Refreshing
    } else {
        Progress::Reading
    });
    let signal = finder.abort.restart();
    app.spawn(async move {
        let on_page = || {
            account.note_page();
            app.spawn(show_changes(account));
        };
        let end = app
            .api
            .read_account(account.reader, &on_page, &signal)
            .await;
        // The last page shows that all are read.
        update_index(account).await;
        if signal.aborted() {
            return;
        }
        account.set_progress(match end {
            Ok(()) => Progress::Read,
            // The backend was replaced meanwhile.
            Err(ApiError::Cancelled) => return,
            Err(error) if quietly => Progress::Stale(error),
            Err(error) => Progress::Failed(error),
        });
    });
}

/// Shows a page that was read. Reading it, indexing it and showing it are tasks of their own, because each takes a slow
/// processor a while.
async fn show_changes(account: Account) {
    update_index(account).await;
    account.announce_changes();
}

/// Brings the index up to date in several tasks. What follows is one of its own.
async fn update_index(account: Account) {
    next_task().await;
    while account.update_part_of_index() {
        next_task().await;
    }
    next_task().await;
}

/// Stops reading. What is read stays.
pub(super) fn stop(finder: Finder) {
    finder.abort.cancel();
    finder.app.webhooks.account.set_progress(Progress::Stopped);
}

/// Reads the account once more, while what is known of it stays on the screen.
pub(super) fn read_again(finder: Finder) {
    let account = finder.app.webhooks.account;
    account.reader.update_value(ReadAccount::restart);
    read(finder);
}
