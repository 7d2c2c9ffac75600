//! What the parts of the list share.

use super::shown_row::ShownRow;
use crate::client::{ApiError, TieBreak};
use crate::domain::Webhook;
use crate::ui::context::AppContext;
use crate::ui::model::list::ListView;
use crate::ui::reactive::{Handler, LocalSignal, Stored};
use crate::ui::state::listed_page::ListedPage;
#[cfg(feature = "gallery")]
use crate::{ui::state::clock, wire::Page};
use std::rc::Rc;
use web_sys::Element;

/// What the list shows.
#[derive(Clone, PartialEq)]
pub enum ListState {
    Loading,
    /// The user lacks the permission to view webhooks.
    Forbidden(ApiError),
    Failed(ApiError),
    /// There are no webhooks.
    Empty,
    /// No webhook matches the search and the filters.
    NoMatch,
    /// There are fewer pages.
    PastEnd,
    Ready(ListedPage),
    /// Rows of an earlier request, and why the current one failed.
    Stale(ListedPage, ApiError),
}

impl ListState {
    pub fn listed(&self) -> Option<&ListedPage> {
        match self {
            Self::Ready(listed) | Self::Stale(listed, _) => Some(listed),
            _ => None,
        }
    }
}

/// Adds to a row what comes with the lazy part.
pub type Decorate = Rc<dyn Fn(&ShownRow)>;

/// Fills the rows of the table. With webhooks, it begins with the first one; without, it shows the next one, and
/// returns whether there are others.
pub type Fill = Rc<dyn Fn(Option<&[Webhook]>) -> bool>;

/// The list on the screen, as its parts share it.
#[derive(Clone, Copy)]
pub struct List {
    /// What the address asks for.
    pub view: LocalSignal<ListView>,
    pub state: LocalSignal<ListState>,
    /// Loads what is shown again.
    pub reload: Handler,
    /// Incremented when that is to be read from the account, which is left to the lazy part.
    pub refreshes: LocalSignal<u32>,
    /// Cancels the request of a page.
    pub cancel: Handler,
    /// The rows on the screen.
    pub rows: Stored<Vec<ShownRow>>,
    /// The table on the screen, if there is one.
    pub table: LocalSignal<Option<Element>>,
    /// Fills its rows. The state follows once all of them are filled.
    pub fill: Stored<Option<Fill>>,
    /// Adds to each row what comes with the lazy part.
    pub decorate: Stored<Option<Decorate>>,
}

impl List {
    /// The rows a page of a view.
    pub fn size(view: &ListView, app: AppContext) -> u32 {
        view.size
            .unwrap_or_else(|| app.config.with_untracked(|config| config.page_size))
    }

    /// Whether only the whole account gives the rows of a view. Reactive.
    pub fn needs_account(view: &ListView, app: AppContext) -> bool {
        let is_ordered = app.api.tie_break() == TieBreak::Identifier;
        app.webhooks.account.is_read() || view.needs_account() || !is_ordered
    }
}

/// Shows a page that is there, for the gallery.
#[cfg(feature = "gallery")]
impl List {
    pub fn showing(page: Page, view: ListView) -> Self {
        let listed = ListedPage {
            view: view.clone(),
            size: 25,
            page,
            may_be_incomplete: false,
            at: clock::now(),
        };
        Self {
            view: LocalSignal::new(view),
            state: LocalSignal::new(ListState::Ready(listed)),
            reload: Handler::new(|| {}),
            cancel: Handler::new(|| {}),
            refreshes: LocalSignal::new(0),
            rows: Stored::default(),
            table: LocalSignal::new(None),
            fill: Stored::new(None),
            decorate: Stored::new(None),
        }
    }
}
