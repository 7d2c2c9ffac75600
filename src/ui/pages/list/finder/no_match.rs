use super::bar::count_of;
use super::state::Finder;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::{View, el};
use crate::ui::i18n::find;
use crate::ui::pages::list::shared::ListState;

/// Says what was looked through if nothing matches, and offers to clear the search and the filters.
pub(super) fn no_match(finder: Finder) -> View {
    let state = move || {
        let is_none = finder.list.state.with(|state| *state == ListState::NoMatch);
        let account = finder.app.webhooks.account;
        let is_read = account.is_read() || !finder.shows_account();
        is_none.then(|| (is_read, account.counts().0))
    };
    let content = move |state: &Option<(bool, usize)>| {
        let Some((is_read, count)) = *state else {
            return View::empty();
        };
        let (title, explained) = if is_read {
            (find::NO_MATCH, find::no_match_explained(count_of(count)))
        } else {
            (
                find::NO_MATCH_SO_FAR,
                find::no_match_so_far_explained(count_of(count)),
            )
        };
        let clear = button(ButtonVariant::Plain)
            .text(find::SHOW_ALL)
            .on_click(move || finder.choose(|view| *view = view.without_filters()));
        el("div")
            .class("empty-state")
            .part("empty-state")
            .child(el("h2").text(title))
            .child(el("p").text(explained))
            .child(clear)
            .into()
    };
    el("div").slot(state, content).into()
}
