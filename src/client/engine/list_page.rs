use super::{Answer, Step};
use crate::client::{self, ApiError, ListQuery, Request, TieBreak};
use crate::wire::Page;

/// Loads one page of the list.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | sorted by identifier last | success | finish |
/// | sorted by identifier last | 400 | the same page without that sort key |
/// | without that sort key | success, and it is the only page | finish |
/// | without that sort key | success, and there are others | finish with it as [unordered](ListedRows::is_unordered) |
/// | any | another failure | finish with it |
///
/// A backend that can't sort by the identifier may order webhooks of the same moment differently in every reply. One of
/// them is then on two pages, and another on none. That is why the whole account is read then, by
/// [`ReadAccount`](super::ReadAccount).
#[derive(Clone, Debug)]
pub struct ListPage {
    query: ListQuery,
}

/// A page of the list as it is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRows {
    /// The rows, and whether there are more.
    pub page: Page,
    /// Whether equal rows may be in another order in each reply, so that only the whole account gives reliable pages.
    pub is_unordered: bool,
}

impl ListPage {
    /// Starts to load a page.
    pub fn new(query: ListQuery) -> Self {
        Self { query }
    }

    /// How the backend can break ties, as far as this has found out.
    pub fn tie_break(&self) -> TieBreak {
        self.query.tie_break
    }

    /// The first request.
    pub fn first(&self) -> Request {
        client::list(&self.query)
    }

    /// Takes the answer to the last request.
    pub fn next(&mut self, answer: Answer) -> Step<Result<ListedRows, ApiError>> {
        let page = match answer.and_then(|reply| client::read_list(&reply)) {
            Ok(page) => page,
            Err(ApiError::Rejected(_)) if self.query.tie_break == TieBreak::Identifier => {
                self.query.tie_break = TieBreak::Unspecified;
                return Step::Send(self.first());
            }
            Err(error) => {
                // A list that is refused either way was not refused because of that sort key.
                if matches!(error, ApiError::Rejected(_)) {
                    self.query.tie_break = TieBreak::Identifier;
                }
                return Step::Finish(Err(error));
            }
        };
        let is_ordered = self.query.tie_break == TieBreak::Identifier;
        let is_only_page = self.query.page == 1 && !page.has_next;
        Step::Finish(Ok(ListedRows {
            page,
            is_unordered: !is_ordered && !is_only_page,
        }))
    }
}
