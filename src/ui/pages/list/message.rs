use super::shared::ListState;
use super::skeleton;
use super::trouble::trouble;
use crate::client::ApiError;
use crate::ui::components::{ButtonVariant, IconName, button, empty_state, note};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{common, list as text};
use crate::ui::model::route::Route;
use crate::ui::reactive::Handler;
use crate::ui::state::listed_page::ListedPage;

/// What the list shows in place of rows, or above them.
#[derive(Clone, PartialEq)]
pub(super) enum Message {
    None,
    Loading,
    Forbidden(ApiError),
    Failed(ApiError),
    Empty,
    NoMatch,
    PastEnd,
    Incomplete,
    Stale(ListedPage, ApiError),
}

impl Message {
    pub(super) fn of(state: &ListState) -> Self {
        match state {
            ListState::Loading => Self::Loading,
            ListState::Forbidden(error) => Self::Forbidden(error.clone()),
            ListState::Failed(error) => Self::Failed(error.clone()),
            ListState::Empty => Self::Empty,
            ListState::NoMatch => Self::NoMatch,
            ListState::PastEnd => Self::PastEnd,
            ListState::Ready(listed) if listed.may_be_incomplete => Self::Incomplete,
            ListState::Ready(_) => Self::None,
            ListState::Stale(listed, error) => Self::Stale(listed.clone(), error.clone()),
        }
    }

    pub(super) fn view(&self, app: AppContext, reload: Handler) -> View {
        match self {
            // The lazy part shows what was searched.
            Self::None | Self::NoMatch => View::empty(),
            Self::Loading => skeleton(),
            Self::Forbidden(_) | Self::Failed(_) | Self::Stale(..) => trouble(self, reload),
            Self::Empty => empty(app),
            Self::PastEnd => past_end(app),
            Self::Incomplete => maybe_incomplete(reload),
        }
    }
}

fn empty(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::NewWebhook), text::CREATE_FIRST);
    let (explained, way_on) = if app.is_read_only_untracked() {
        (text::EMPTY_READ_ONLY, None)
    } else {
        (text::EMPTY_EXPLAINED, Some(way_on))
    };
    empty_state(text::EMPTY, explained, way_on)
}

fn maybe_incomplete(reload: Handler) -> View {
    let explained = el("p").text(text::MAYBE_INCOMPLETE_EXPLAINED).into();
    let retry = button(ButtonVariant::Plain).text(common::TRY_AGAIN);
    let body = [explained, retry.on_click(move || reload.run()).into()];
    let shown = note(IconName::Warning, text::MAYBE_INCOMPLETE, body);
    el("div").attr("role", "status").child(shown).into()
}

fn past_end(app: AppContext) -> View {
    let first = app.webhooks.last_view().at_page(1);
    let way_on = (
        app.navigator.href(&Route::Webhooks(first)),
        text::FIRST_PAGE,
    );
    empty_state(text::PAST_END, text::PAST_END_EXPLAINED, Some(way_on))
}
