use crate::client::{ApiError, ListQuery};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::react;
use crate::wire::Page;
use leptos::{prelude::*, task::spawn_local};

/// What there is to show of the list.
#[derive(Clone, PartialEq)]
pub enum Rows {
    Loading,
    Failed(ApiError),
    /// The account has no webhook.
    Empty,
    /// The account has webhooks, but not as many pages.
    PastEnd,
    Ready {
        number: u32,
        page: Page,
        /// Why newer rows than these could not be had.
        refresh: Option<ApiError>,
    },
}

/// Loads the page of the list that `number` names, again whenever it changes, and gives a way to load it once more.
/// The rows that are on the screen stay there until the next ones have come.
pub fn use_rows(
    number: impl Fn() -> u32 + Copy + Send + Sync + 'static,
) -> (RwSignal<Rows>, Callback<()>) {
    let app = use_app();
    let abort = Abort::for_component();
    let first = untrack(number);
    let held = app.webhooks.page(first);
    let rows = RwSignal::new(held.map_or(Rows::Loading, |page| ready(first, page)));
    let load = move |number: u32| {
        let signal = abort.restart();
        spawn_local(async move {
            let answer = app.api.list(query(app, number), &signal).await;
            if !signal.aborted() {
                rows.update(|rows| take(rows, app, number, answer));
            }
        });
    };
    react(move || {
        if let Some(demo) = app.demo {
            demo.track_others();
        }
        load(number());
    });
    let reload = Callback::new(move |()| {
        rows.update(|rows| {
            if let Rows::Failed(_) = rows {
                *rows = Rows::Loading;
            }
        });
        load(untrack(number));
    });
    (rows, reload)
}

fn query(app: AppContext, page: u32) -> ListQuery {
    ListQuery {
        page,
        size: app.config.with_value(|config| config.page_size),
        // Newest first: what one has just made is on the first page.
        sort: "-created_at",
    }
}

fn take(rows: &mut Rows, app: AppContext, number: u32, answer: Result<Page, ApiError>) {
    let is_here = matches!(rows, Rows::Ready { number: shown, .. } if *shown == number);
    match (answer, rows) {
        (Err(error), Rows::Ready { refresh, .. }) if is_here => *refresh = Some(error),
        (Err(error), rows) => *rows = Rows::Failed(error),
        (Ok(page), rows) if page.webhooks.is_empty() && page.unreadable == 0 => {
            *rows = if number == 1 {
                Rows::Empty
            } else {
                Rows::PastEnd
            };
        }
        (Ok(page), rows) => {
            app.webhooks.remember(number, &page);
            *rows = ready(number, page);
        }
    }
}

fn ready(number: u32, page: Page) -> Rows {
    Rows::Ready {
        number,
        page,
        refresh: None,
    }
}
