use super::{Answer, Collected, Coverage, Lookup, Step};
use crate::client::{self, ApiError, ListQuery, Request, TieBreak};
use crate::wire::Page;

/// Loads one page of the list.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | sorted by identifier last | success | finish |
/// | sorted by identifier last | 400 | the same page without that sort key |
/// | without that sort key | success, and it is the only page | finish |
/// | without that sort key, newest first | success, and there are others | read all pages, and cut this one from them |
/// | without that sort key, in another order | success | finish with it as [unordered](ListedRows::is_unordered) |
/// | any | another failure | finish with it |
///
/// A backend that can't sort by the identifier may order webhooks of the same moment differently in every reply. One of
/// them is then on two pages, and another on none. That is why all pages are read then.
#[derive(Clone, Debug)]
pub struct ListPage {
    query: ListQuery,
    all: Option<Lookup>,
}

/// The value of [`ListQuery::sort`] for the newest webhooks first.
pub const NEWEST_FIRST: &str = "-created_at";

/// A page of the list as it is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRows {
    /// The rows, and whether there are more.
    pub page: Page,
    /// Whether webhooks may be missing from the list.
    pub may_be_incomplete: bool,
    /// Whether equal rows may be in another order in each reply, so that only the whole account gives reliable pages.
    pub is_unordered: bool,
}

impl ListPage {
    /// Starts to load a page.
    pub fn new(query: ListQuery) -> Self {
        Self { query, all: None }
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
        if let Some(all) = &mut self.all {
            return match all.next(answer) {
                Step::Send(request) => Step::Send(request),
                Step::Finish(rows) => Step::Finish(rows.map(|rows| self.page_of(rows))),
            };
        }
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
        let is_newest_first = self.query.sort == NEWEST_FIRST;
        if is_ordered || is_only_page || !is_newest_first {
            return Step::Finish(Ok(ListedRows {
                page,
                may_be_incomplete: false,
                is_unordered: !is_ordered && !is_only_page,
            }));
        }
        let all = Lookup::all(self.query.event.as_ref(), self.query.tie_break);
        let request = all.first();
        self.all = Some(all);
        Step::Send(request)
    }

    /// Cuts the wanted page out of all webhooks. Rows that can't be read count as the last ones.
    fn page_of(&self, rows: Collected) -> ListedRows {
        let may_be_incomplete = rows.coverage != Coverage::Complete;
        let mut webhooks = rows.webhooks;
        let known = webhooks.len();
        let total = known + rows.unreadable;
        let start = (self.query.page as usize - 1).saturating_mul(self.query.size as usize);
        let end = start.saturating_add(self.query.size as usize);
        webhooks.truncate(end);
        webhooks.drain(..start.min(webhooks.len()));
        ListedRows {
            page: Page {
                unreadable: total.min(end).saturating_sub(known.max(start)),
                webhooks,
                has_next: end < total,
                total: Some(total as u64),
            },
            may_be_incomplete,
            is_unordered: false,
        }
    }
}
