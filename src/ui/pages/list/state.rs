use crate::client::{ApiError, engine::ListedRows};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::reactive::{Handler, LocalSignal, effect};
use crate::ui::state::webhooks::ListedPage;
use crate::wire::ProblemDetails;
use leptos::prelude::*;
use std::cell::Cell;

/// What the list shows.
#[derive(Clone, PartialEq)]
pub enum ListState {
    Loading,
    /// The user lacks the permission to view webhooks.
    Forbidden(ApiError),
    Failed(ApiError),
    /// There are no webhooks.
    Empty,
    /// There are fewer pages.
    PastEnd,
    Ready(ListedPage),
    /// Rows of an earlier request, and why the current one failed.
    Stale(ListedPage, ApiError),
}

impl ListState {
    fn listed(&self) -> Option<&ListedPage> {
        match self {
            Self::Ready(listed) | Self::Stale(listed, _) => Some(listed),
            _ => None,
        }
    }
}

/// Loads the page of the list with the number that `number` returns, and again when it changes or the network is back.
/// Returns the state and a handler that reloads. Displayed rows stay until the next ones are loaded.
pub fn use_list(
    number: impl Fn() -> u32 + Copy + Send + Sync + 'static,
) -> (LocalSignal<ListState>, Handler) {
    let app = use_app();
    let abort = Abort::for_component();
    let rows = LocalSignal::new(ListState::Loading);
    let load = move |number: u32| {
        let signal = abort.restart();
        if !untrack(|| app.may_view()) {
            return rows.set(ListState::Forbidden(ApiError::Forbidden(
                ProblemDetails::default(),
            )));
        }
        rows.update(|rows| show_cached(rows, app, number));
        let page_size = app.config.with_untracked(|config| config.page_size);
        app.spawn(async move {
            let answer = app.api.list_page(number, page_size, &signal).await;
            if !signal.aborted() {
                rows.update(|rows| apply_answer(rows, app, (number, page_size), answer));
                // The lazy part is likely to be required next.
                app.lazy_parts.request();
            }
        });
    };
    let known = Cell::new(app.webhooks.backend_untracked());
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
            rows.set(ListState::Loading);
        }
        load(number());
    });
    effect(move || {
        if app.webhooks.last_replaced().is_some() {
            rows.update(|rows| {
                let Some(listed) = rows.listed() else { return };
                if let Some(known) = app.webhooks.page(listed.number) {
                    *rows = ListState::Ready(known);
                }
            });
        }
    });
    let reload = Handler::new(move || load(untrack(number)));
    (rows, reload)
}

/// Shows a cached page until the answer arrives.
fn show_cached(rows: &mut ListState, app: AppContext, number: u32) {
    let is_loaded = rows.listed().is_some_and(|shown| shown.number == number);
    if is_loaded {
        return;
    }
    if let Some(known) = app.webhooks.page(number) {
        *rows = ListState::Ready(known);
    } else if rows.listed().is_none() {
        *rows = ListState::Loading;
    }
}

fn apply_answer(
    rows: &mut ListState,
    app: AppContext,
    (number, size): (u32, u32),
    answer: Result<ListedRows, ApiError>,
) {
    *rows = match answer {
        Err(error @ ApiError::Forbidden(_)) => ListState::Forbidden(error),
        Err(error) => match rows.listed().filter(|shown| shown.number == number) {
            Some(shown) => ListState::Stale(shown.clone(), error),
            None => ListState::Failed(error),
        },
        Ok(ListedRows { page, .. }) if page.webhooks.is_empty() && page.unreadable == 0 => {
            match number {
                1 => ListState::Empty,
                _ => ListState::PastEnd,
            }
        }
        Ok(rows) => ListState::Ready(app.webhooks.cache_page(number, size, rows)),
    };
}
