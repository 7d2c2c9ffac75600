use super::reading::read_again;
use super::state::Finder;
use crate::ui::reactive::{Stored, effect, listen};
use crate::ui::state::clock::stopwatch;
use leptos::prelude::{document, untrack};

/// How old the list may be on return to the tab, in milliseconds.
const MAX_AGE: f64 = 60_000.0;

/// The webhooks that one request reads.
const ONE_PAGE: usize = 1000;

/// Loads the list again when the user comes back to the tab after a while.
pub(super) fn refresh_on_return(finder: Finder) {
    let left_at = Stored::new(stopwatch());
    let on_change = move |_| {
        if document().hidden() {
            left_at.set_value(stopwatch());
        } else if stopwatch() - left_at.get_value() > MAX_AGE {
            finder.list.reload.run();
        }
    };
    listen(&document(), "visibilitychange", Box::new(on_change));
}

/// Reads the account again when the list asks for it: when it is opened, when others have written, on request.
pub(super) fn refresh_on_request(finder: Finder) {
    let account = finder.app.webhooks.account;
    let mut is_opened = true;
    effect(move || {
        let is_requested = finder.list.refreshes.get() > 0;
        let is_opened = std::mem::take(&mut is_opened);
        // To open the list again costs a request, and no more than that.
        let is_large = account.counts().0 > ONE_PAGE;
        if is_requested
            && account.is_read_untracked()
            && !(is_opened && is_large && account.age() < MAX_AGE)
        {
            untrack(|| read_again(finder));
        }
    });
}
