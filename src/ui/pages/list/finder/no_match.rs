use super::state::Finder;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, find};
use crate::ui::pages::list::shared::ListState;

/// Says what was looked through if nothing matches, and offers to clear the search and the filters.
pub(super) fn no_match(finder: Finder) -> View {
    let state = move || {
        let is_none = finder.list.state.with(|state| *state == ListState::NoMatch);
        let account = finder.app.webhooks.account;
        let is_read = account.is_read() || !finder.shows_account();
        // A page that the backend has filtered says nothing of the others.
        let count = finder.shows_account().then(|| account.counts().0);
        is_none.then_some((is_read, count))
    };
    let content = move |state: &Option<(bool, Option<usize>)>| {
        let Some((is_read, count)) = *state else {
            return View::empty();
        };
        let count = count.map(Text::count);
        let (title, explained) = if is_read {
            (find::NO_MATCH, count.map(find::no_match_explained))
        } else {
            let explained = count.map(find::no_match_so_far_explained);
            (find::NO_MATCH_SO_FAR, explained)
        };
        let explained = explained.map(|explained| el("p").text(explained));
        let clear = button(ButtonVariant::Plain)
            .text(find::SHOW_ALL)
            .on_click(move || finder.choose(|view| *view = view.without_filters()));
        el("div")
            .class("empty-state")
            .part("empty-state")
            .child(el("h2").text(title))
            .child(explained)
            .child(clear)
            .into()
    };
    el("div").slot(state, content).into()
}
