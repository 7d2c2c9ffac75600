use super::shared::{List, ListState};
use crate::client::{ApiError, engine::ListedRows};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::model::list::ListView;
use crate::ui::model::route::Route;
use crate::ui::reactive::{Handler, LocalSignal, Stored, effect};
use leptos::prelude::*;
use std::cell::Cell;

/// Loads the page that the address asks for, and again when that changes or the network is back. Displayed rows stay
/// until the next ones are loaded. What needs the whole account is left to the lazy part.
pub fn use_list() -> List {
    let app = use_app();
    let abort = Abort::for_component();
    let state = LocalSignal::new(ListState::Loading);
    let view = LocalSignal::distinct(move || match app.navigator.route().get() {
        Route::Webhooks(view) => view,
        _ => ListView::ALL,
    });
    let refreshes = LocalSignal::new(0_u32);
    let load = move |view: ListView| {
        let signal = abort.restart();
        if !untrack(|| app.may_view()) {
            return state.set(ListState::Forbidden(ApiError::Forbidden(Box::default())));
        }
        state.update(|state| show_cached(state, app, &view));
        app.spawn(async move {
            let size = List::size(&view, app);
            let answer = loop {
                let saves = app.webhooks.saves();
                let answer = app.api.list_page(&view, size, &signal).await;
                if signal.aborted() {
                    return;
                }
                // The answer can be from before what was saved meanwhile.
                if saves == app.webhooks.saves() {
                    break answer;
                }
            };
            let is_unordered = answer.as_ref().is_ok_and(|rows| rows.is_unordered);
            state.update(|state| apply_answer(state, app, &view, answer));
            if is_unordered {
                refreshes.update(|count| *count = count.wrapping_add(1));
            }
            // The lazy part is likely to be required next.
            app.lazy_parts.request();
        });
    };
    let refresh = move || {
        abort.cancel();
        app.lazy_parts.request();
        refreshes.update(|count| *count = count.wrapping_add(1));
    };
    let reload = move || {
        let view = view.get_untracked();
        if untrack(|| List::needs_account(&view, app)) {
            refresh();
        } else {
            load(view);
        }
    };
    let known_view = Cell::new(None::<ListView>);
    let known = Cell::new(untrack(|| app.webhooks.backend()));
    effect(move || {
        if let Some(demo) = app.demo {
            demo.track_others();
        }
        app.connection.is_online();
        app.may_view();
        app.config.with(|config| config.page_size);
        // Rows of the previous backend are not shown for another one.
        let backend = app.webhooks.backend();
        if known.replace(backend) != backend {
            state.set(ListState::Loading);
        }
        let view = view.get();
        app.webhooks.note_view(&view);
        let before = known_view.replace(Some(view.clone()));
        let is_other_view = before.is_some_and(|before| before != view);
        // Without the permission, `load` says so.
        if !untrack(|| app.may_view() && List::needs_account(&view, app)) {
            load(view);
        } else if is_other_view {
            abort.cancel();
            app.lazy_parts.request();
        } else {
            refresh();
        }
    });
    effect(move || {
        if app.webhooks.last_replaced().is_some() {
            state.update(|state| {
                let Some(listed) = state.listed() else { return };
                if let Some(known) = app.webhooks.page(&listed.view) {
                    *state = ListState::Ready(known);
                }
            });
        }
    });
    List {
        view,
        state,
        reload: Handler::new(reload),
        refreshes,
        cancel: Handler::new(move || abort.cancel()),
        rows: Stored::default(),
        table: LocalSignal::new(None),
        fill: Stored::new(None),
        decorate: Stored::new(None),
    }
}

/// Shows a cached page until the answer arrives.
fn show_cached(state: &mut ListState, app: AppContext, view: &ListView) {
    let is_loaded = state.listed().is_some_and(|shown| shown.view == *view);
    if is_loaded {
        return;
    }
    if let Some(known) = app.webhooks.page(view) {
        *state = ListState::Ready(known);
    } else if state.listed().is_none() {
        *state = ListState::Loading;
    }
}

fn apply_answer(
    state: &mut ListState,
    app: AppContext,
    view: &ListView,
    answer: Result<ListedRows, ApiError>,
) {
    *state = match answer {
        Err(error @ ApiError::Forbidden(_)) => ListState::Forbidden(error),
        Err(error) => match state.listed().filter(|shown| shown.view == *view) {
            Some(shown) => ListState::Stale(shown.clone(), error),
            None => ListState::Failed(error),
        },
        // These rows are left to the lazy part.
        Ok(rows) if rows.is_unordered => ListState::Loading,
        Ok(ListedRows { page, .. }) if page.webhooks.is_empty() && page.unreadable == 0 => {
            match view.page {
                1 if view.is_filtered() => ListState::NoMatch,
                1 => ListState::Empty,
                _ => ListState::PastEnd,
            }
        }
        Ok(ListedRows { page, .. }) => {
            let size = List::size(view, app);
            ListState::Ready(app.webhooks.cache_page(view, size, page))
        }
    };
}
