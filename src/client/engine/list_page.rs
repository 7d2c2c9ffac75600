use super::{Answer, Collected, Coverage, Lookup, Step};
use crate::client::{self, ApiError, ListQuery, Request, TieBreak};
use crate::wire::Page;

/// Loads one page of the list, newest webhooks first.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | sorted by identifier last | success | finish |
/// | sorted by identifier last | 400 | the same page without that sort key |
/// | without that sort key | success, and it is the only page | finish |
/// | without that sort key | success, and there are others | read all pages, and cut this one from them |
/// | any | another failure | finish with it |
///
/// A backend that can't sort by the identifier may order webhooks of the same moment differently in every reply. One of
/// them is then on two pages, and another on none. That is why all pages are read then.
#[derive(Clone, Debug)]
pub struct ListPage {
    number: u32,
    size: u32,
    tie_break: TieBreak,
    all: Option<Lookup>,
}

/// A page of the list as it is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRows {
    /// The rows, and whether there are more.
    pub page: Page,
    /// Whether webhooks may be missing from the list.
    pub may_be_incomplete: bool,
}

impl ListPage {
    /// Starts to load page `number`, counted from 1, with `size` rows.
    pub fn new(number: u32, size: u32, tie_break: TieBreak) -> Self {
        Self {
            number,
            size,
            tie_break,
            all: None,
        }
    }

    /// How the backend can break ties, as far as this has found out.
    pub fn tie_break(&self) -> TieBreak {
        self.tie_break
    }

    /// The first request.
    pub fn first(&self) -> Request {
        client::list(&ListQuery {
            page: self.number,
            size: self.size,
            // Newest first, so that a webhook is on the first page after it is created.
            sort: "-created_at",
            tie_break: self.tie_break,
            event: None,
        })
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
            Err(ApiError::Rejected(_)) if self.tie_break == TieBreak::Identifier => {
                self.tie_break = TieBreak::Unspecified;
                return Step::Send(self.first());
            }
            Err(error) => {
                // A list that is refused either way was not refused because of that sort key.
                if matches!(error, ApiError::Rejected(_)) {
                    self.tie_break = TieBreak::Identifier;
                }
                return Step::Finish(Err(error));
            }
        };
        let is_only_page = self.number == 1 && !page.has_next;
        if self.tie_break == TieBreak::Identifier || is_only_page {
            return Step::Finish(Ok(ListedRows {
                page,
                may_be_incomplete: false,
            }));
        }
        let all = Lookup::all(None, self.tie_break);
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
        let start = (self.number as usize - 1).saturating_mul(self.size as usize);
        let end = start.saturating_add(self.size as usize);
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
        }
    }
}
