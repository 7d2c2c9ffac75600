use crate::domain::WebhookId;
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::model::list::{Counts, ListView};
use crate::ui::model::route::Route;
use crate::ui::pages::list::kept_rows::KeptRows;
use crate::ui::pages::list::shared::List;
use crate::ui::reactive::{LocalSignal, Stored, Timer, effect, next_paint};
use crate::ui::state::navigator::HistoryChange;
use leptos::prelude::untrack;
use std::time::Duration;
use web_sys::Element;

/// How long typing pauses until the address follows. Browsers limit how often a page may change it.
const PAUSE: Duration = Duration::from_millis(300);

/// The search and the filters of a list.
#[derive(Clone, Copy)]
pub(super) struct Finder {
    pub app: AppContext,
    pub list: List,
    pub kept: KeptRows,
    /// The text in the search field.
    pub typed: LocalSignal<String>,
    /// The text that is searched for. It follows what is typed once that is on the screen.
    searched: LocalSignal<String>,
    /// The search that the address has, as far as this has written or read it.
    in_address: Stored<String>,
    typing: Stored<Option<Timer>>,
    /// What was found in the account, as far as it is read.
    pub found: LocalSignal<Option<Found>>,
    /// Counts the selections, so that one is not shown after a newer one.
    pub selections: Stored<u32>,
    /// Whether the table has rows of a selection that is not the state of the list yet.
    pub has_other_rows: Stored<bool>,
    /// Whether the counts of the filters are on the screen, which need the whole account.
    pub wants_counts: LocalSignal<bool>,
    /// For the requests that read the account.
    pub abort: Abort,
}

/// How many webhooks a view shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub total: usize,
    pub counts: Counts,
    /// The webhooks whose rows are kept although the view does not select them.
    pub kept: Vec<WebhookId>,
    /// Whether the list shows it, and not a page of the backend.
    pub is_shown: bool,
}

/// Creates the state, and shows what it selects for as long as the current owner lives.
pub(super) fn use_finder(list: List, kept: KeptRows) -> Finder {
    let search = list.view.with_untracked(|view| view.search.clone());
    let finder = Finder {
        app: use_app(),
        list,
        kept,
        typed: LocalSignal::new(search.clone()),
        searched: LocalSignal::new(search.clone()),
        in_address: Stored::new(search),
        typing: Stored::new(None),
        found: LocalSignal::new(None),
        selections: Stored::new(0),
        has_other_rows: Stored::new(false),
        wants_counts: LocalSignal::new(false),
        abort: Abort::for_component(),
    };
    // The address follows what is typed, which changes no view.
    let view = LocalSignal::distinct(move || finder.view());
    effect(move || {
        view.track();
        kept.release();
    });
    effect(move || finder.follow_address());
    effect(move || finder.adopt_whole_account());
    effect(move || finder.show_selected(view.get()));
    finder
}

impl Finder {
    /// What is to be shown: what the address asks for, with the search that is being typed. Reactive.
    pub fn view(self) -> ListView {
        let mut view = self.list.view.get();
        self.searched.with(|searched| {
            let searched = searched.trim();
            if view.search != searched {
                searched.clone_into(&mut view.search);
                view.page = 1;
            }
        });
        view
    }

    /// Takes what is typed into `field`. The results follow once that is painted, and the address after a pause.
    pub fn search(self, text: String, field: &Element) {
        self.typed.set(text);
        let field = field.clone();
        self.app.spawn(async move {
            next_paint(&field).await;
            self.search_typed();
        });
        let timer = Timer::after(PAUSE, move || {
            self.write_address(HistoryChange::ReplaceInPlace);
        });
        self.typing.set_value(Some(timer));
    }

    /// Searches for what is typed, unless that is done already or the list is left by now.
    fn search_typed(self) {
        let Some(typed) = self.typed.try_with_untracked(Clone::clone) else {
            return;
        };
        if self.searched.with_untracked(|searched| *searched != typed) {
            self.searched.set(typed);
        }
    }

    /// Lets the address follow what was typed, now.
    pub fn write_address(self, how: HistoryChange) {
        self.search_typed();
        let view = untrack(|| self.view());
        self.typing.set_value(None);
        if self.list.view.with_untracked(|shown| *shown != view) {
            self.in_address.set_value(view.search.clone());
            self.app.navigator.go(&Route::Webhooks(view), how);
        }
    }

    /// Makes a choice, which is an entry of its own in the history and begins at the first page.
    pub fn choose(self, change: impl FnOnce(&mut ListView)) {
        self.search_typed();
        let mut view = untrack(|| self.view()).at_page(1);
        change(&mut view);
        self.typing.set_value(None);
        self.in_address.set_value(view.search.clone());
        self.typed.set(view.search.clone());
        self.searched.set(view.search.clone());
        let list = Route::Webhooks(view);
        self.app.navigator.go(&list, HistoryChange::PushInPlace);
    }

    /// Whether the list shows what was found in the account. Reactive.
    pub fn shows_account(self) -> bool {
        self.found
            .with(|found| found.as_ref().is_some_and(|found| found.is_shown))
    }

    /// Takes the search of an address that was not written here.
    fn follow_address(self) {
        let search = self.list.view.with(|view| view.search.clone());
        if self.in_address.with_value(|known| *known != search) {
            self.in_address.set_value(search.clone());
            self.typing.set_value(None);
            self.typed.set(search.clone());
            self.searched.set(search);
        }
    }
}
