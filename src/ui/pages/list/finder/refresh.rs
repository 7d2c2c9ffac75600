use super::reading::read_again;
use super::state::Finder;
use crate::ui::reactive::{Stored, listen};
use crate::ui::state::clock::stopwatch;
use leptos::prelude::document;

/// How old the list may be on return to the tab, in milliseconds.
const MAX_AGE: f64 = 60_000.0;

/// Loads the list again when the user comes back to the tab after a while.
pub(super) fn refresh_on_return(finder: Finder) {
    let left_at = Stored::new(stopwatch());
    let on_change = move |_| {
        if document().hidden() {
            left_at.set_value(stopwatch());
        } else if stopwatch() - left_at.get_value() > MAX_AGE {
            refresh(finder);
        }
    };
    listen(&document(), "visibilitychange", Box::new(on_change));
}

/// Loads what the list shows again, while it stays on the screen.
pub(super) fn refresh(finder: Finder) {
    let account = finder.app.webhooks.account;
    if account.is_read_untracked() {
        read_again(finder);
    } else if finder.found.with_untracked(Option::is_none) {
        finder.list.reload.run();
    }
}
