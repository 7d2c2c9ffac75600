use super::state::{Finder, Found};
use crate::client::ApiError;
use crate::domain::Webhook;
use crate::ui::i18n::events;
use crate::ui::model::list::{Criteria, ListView, SearchIndex, Selected, fold, select};
use crate::ui::pages::list::shared::{List, ListState};
use crate::ui::state::account::Progress;
use crate::ui::state::listed_page::ListedPage;
use crate::wire::Page;
use leptos::prelude::untrack;

/// The number of webhooks from which selecting rows and showing them are two tasks: each takes a slow processor a
/// while.
const LARGE_ACCOUNT: usize = 500;

impl Finder {
    /// Needs no request for an account that fits the first page.
    pub(super) fn adopt_whole_account(self) {
        let whole = self.list.state.with(|state| match state {
            ListState::Ready(listed)
                if !listed.view.is_filtered()
                    && listed.view.page == 1
                    && !listed.page.has_next
                    && !listed.may_be_incomplete
                    && is_readable(&listed.page, listed.size) =>
            {
                Some(listed.page.clone())
            }
            _ => None,
        });
        let account = self.app.webhooks.account;
        if let Some(page) = whole.filter(|_| !untrack(|| self.shows_account())) {
            account.adopt(page);
        }
    }

    /// Selects what a view shows, with the names of events in the user's language.
    pub(super) fn select(
        self,
        view: &ListView,
        webhooks: &[Webhook],
        index: &SearchIndex,
    ) -> Selected {
        let app = self.app;
        // Read once, and not for each webhook.
        let (failed, kept) = (app.webhooks.tests.failed(), self.kept.ids());
        let criteria = Criteria {
            view,
            size: List::size(view, app),
            event_name: &|event| fold(&app.language.render_untracked(&events::name(event))),
            has_failed: &|id| failed.contains(id),
            is_kept: &|id| kept.contains(id),
        };
        select(webhooks, index, &criteria)
    }

    /// Shows what the account has for the view, if the list needs more than a page of it.
    pub(super) fn show_selected(self, view: ListView) {
        let app = self.app;
        // How the backend breaks ties may have been found out.
        self.list.refreshes.track();
        self.kept.track();
        app.webhooks.tests.track();
        let account = app.webhooks.account;
        let progress = account.progress();
        let is_shown = app.may_view() && List::needs_account(&view, app);
        self.begin_selection();
        if !is_shown && !self.wants_counts.get() {
            return self.show_nothing();
        }
        app.config.with(|config| config.page_size);
        // Names of events are searched in the user's language.
        app.language.locale();
        let size = List::size(&view, app);
        let (selected, webhooks, kept, known) = account.with(|rows, index| {
            let selected = self.select(&view, rows, index);
            let page = selected
                .page
                .iter()
                .map(|at| rows[*at].clone())
                .collect::<Vec<_>>();
            let kept = selected.kept.iter().map(|at| rows[*at].id.clone());
            let kept: Vec<_> = kept.collect();
            (selected, page, kept, rows.len())
        });
        let Selected { total, counts, .. } = selected;
        let unreadable = account.unreadable();
        let rows = total + kept.len();
        let has_next = (view.page as usize).saturating_mul(size as usize) < rows;
        let is_read = account.is_read_untracked();
        let state = match &progress {
            Progress::Failed(error) | Progress::Stale(error) if known == 0 => failed(error),
            _ if known == 0 && !is_read => ListState::Loading,
            _ if !webhooks.is_empty() || (known == 0 && unreadable > 0) => shown(
                &progress,
                ListedPage {
                    page: Page {
                        webhooks,
                        // They are in no order, so they come last.
                        unreadable: if has_next || view.is_filtered() {
                            0
                        } else {
                            unreadable
                        },
                        has_next,
                        total: is_read.then_some(rows as u64),
                    },
                    size,
                    may_be_incomplete: is_read && account.may_be_incomplete(),
                    at: account.read_at(),
                    view,
                },
            ),
            _ if rows > 0 => ListState::PastEnd,
            _ if known == 0 => ListState::Empty,
            _ => ListState::NoMatch,
        };
        let found = Found {
            total,
            counts,
            kept,
            is_shown,
        };
        if known < LARGE_ACCOUNT {
            self.show(found, state);
        } else {
            self.show_in_tasks(found, state);
        }
    }
}

/// Whether a page has no rows but those that it should have.
fn is_readable(page: &Page, size: u32) -> bool {
    page.unreadable == 0 && page.webhooks.len() <= size as usize
}

fn failed(error: &ApiError) -> ListState {
    match error {
        ApiError::Forbidden(_) => ListState::Forbidden(error.clone()),
        error => ListState::Failed(error.clone()),
    }
}

/// A page, and why there is no newer one.
fn shown(progress: &Progress, listed: ListedPage) -> ListState {
    match progress {
        Progress::Stale(error @ ApiError::Forbidden(_)) => ListState::Forbidden(error.clone()),
        Progress::Stale(error) => ListState::Stale(listed, error.clone()),
        _ => ListState::Ready(listed),
    }
}
