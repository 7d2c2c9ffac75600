use super::shared::ListState;
use crate::client::ApiError;
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
}
