use super::{Answer, Collected, Coverage, Step};
use crate::client::{self, ApiError, ListQuery, Request, TieBreak};
use crate::domain::{EventType, Webhook, WebhookId};
use crate::wire::Page;

/// Webhooks per page: few requests with answers of moderate size.
const MODERATE: &[u32] = &[100];

/// Webhooks per page for a whole account: the next size if the backend refuses one.
const LARGE: &[u32] = &[1000, 100, 25];

/// Ends a round if a backend reports a next page forever. No account has that many pages.
const MAX_PAGES: u32 = 200;

/// The same as a number of webhooks, for small pages.
const MAX_ROWS: u32 = 20_000;

/// How often all pages are read at most while rows move.
const MAX_ROUNDS: u8 = 12;

/// How often all pages are read at most if no row moves, but the backend counts more webhooks than it lists.
const MAX_ROUNDS_WITHOUT_MOVES: u8 = 2;

/// Finds one webhook, or reads all of an event type or of the account. The API has no operation for either, so this
/// reads the pages of the list.
///
/// | state | answer | next step |
/// | --- | --- | --- |
/// | any page | the wanted webhook is on it | finish with it alone |
/// | any page | it is not the last one | the next page |
/// | last page | all webhooks are known, or only an unreliable count differs | finish |
/// | last page | rows have moved | the first page of another round, up to twelve; then [`ApiError::ListChanged`] |
/// | any page | 400, and there is a smaller size of pages | the first page in that size |
/// | any page | 400, and the list was sorted by the identifier | the first page, without that sort key |
/// | any page | another failure | finish with it |
///
/// The first round of a search for one webhook sorts by the latest update, because a webhook that was just saved is
/// then on the first page. All other rounds sort by the time of creation, which never changes: a webhook that is
/// updated meanwhile stays where it is, and a new one comes last.
#[derive(Clone, Debug)]
pub struct Lookup {
    wanted: Option<WebhookId>,
    event: Option<EventType>,
    tie_break: TieBreak,
    sizes: &'static [u32],
    /// How many of the sizes were refused.
    refused_sizes: usize,
    round: u8,
    page: u32,
    pub(super) rows: Collected,
}

impl Lookup {
    /// Starts to search for one webhook. `event` restricts the list, if the type is known.
    pub fn find(id: &WebhookId, event: Option<&EventType>, tie_break: TieBreak) -> Self {
        Self::new(Some(id), event, tie_break, MODERATE)
    }

    /// Starts to read all webhooks, of one event type if there is one.
    pub fn all(event: Option<&EventType>, tie_break: TieBreak) -> Self {
        Self::new(None, event, tie_break, MODERATE)
    }

    /// Starts to read all webhooks in large pages.
    pub(super) fn account(tie_break: TieBreak) -> Self {
        Self::new(None, None, tie_break, LARGE)
    }

    fn new(
        wanted: Option<&WebhookId>,
        event: Option<&EventType>,
        tie_break: TieBreak,
        sizes: &'static [u32],
    ) -> Self {
        Self {
            wanted: wanted.cloned(),
            event: event.cloned(),
            tie_break,
            sizes,
            refused_sizes: 0,
            round: 1,
            page: 1,
            rows: Collected::default(),
        }
    }

    /// How the backend can break ties, as far as this lookup has found out.
    pub fn tie_break(&self) -> TieBreak {
        self.tie_break
    }

    /// The first request, and the current one before each call of [`Self::next`].
    pub fn first(&self) -> Request {
        let is_search = self.wanted.is_some() && self.round == 1;
        client::list(&ListQuery {
            page: self.page,
            size: self.size(),
            sort: if is_search {
                "-updated_at"
            } else {
                "created_at"
            },
            tie_break: self.tie_break,
            event: self.event.clone(),
        })
    }

    /// Takes the answer to the current request. A search finishes with the wanted webhook alone, or with none.
    pub fn next(&mut self, answer: Answer) -> Step<Result<Collected, ApiError>> {
        match self.advance(answer.and_then(|reply| client::read_list(&reply))) {
            Step::Send(request) => Step::Send(request),
            Step::Finish(found) => Step::Finish(found.and_then(|found| self.finish(found))),
        }
    }

    /// Takes the page that the answer holds. The outcome is the wanted webhook, if one is wanted and was found.
    pub(super) fn advance(
        &mut self,
        page: Result<Page, ApiError>,
    ) -> Step<Result<Option<Webhook>, ApiError>> {
        let page = match page {
            Ok(page) => page,
            Err(ApiError::Rejected(_)) if self.refused_sizes + 1 < self.sizes.len() => {
                self.refused_sizes += 1;
                self.begin_round();
                return Step::Send(self.first());
            }
            Err(ApiError::Rejected(_)) if self.tie_break == TieBreak::Identifier => {
                self.tie_break = TieBreak::Unspecified;
                self.refused_sizes = 0;
                self.begin_round();
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
        let max_pages = MAX_PAGES.max(MAX_ROWS / self.size());
        let is_last = !page.has_next || self.page == max_pages;
        self.rows.add(page, is_last);
        if let Some(id) = &self.wanted
            && let Some(index) = self.rows.webhooks.iter().position(|row| row.id == *id)
        {
            return Step::Finish(Ok(Some(self.rows.webhooks.swap_remove(index))));
        }
        if !is_last {
            self.page += 1;
            return Step::Send(self.first());
        }
        let max_rounds = match self.rows.coverage {
            _ if self.page == max_pages => self.round,
            Coverage::Complete => self.round,
            Coverage::CountDiffers => MAX_ROUNDS_WITHOUT_MOVES,
            Coverage::Moved => MAX_ROUNDS,
        };
        if self.round < max_rounds {
            self.round += 1;
            self.begin_round();
            return Step::Send(self.first());
        }
        Step::Finish(Ok(None))
    }

    fn size(&self) -> u32 {
        self.sizes[self.refused_sizes]
    }

    /// Begins with the first round again. What was read stays until then.
    pub(super) fn restart(&mut self) {
        self.round = 1;
        self.begin_round();
    }

    fn begin_round(&mut self) {
        self.page = 1;
        self.rows.begin_round();
    }

    fn finish(&mut self, found: Option<Webhook>) -> Result<Collected, ApiError> {
        let mut rows = std::mem::take(&mut self.rows);
        if self.wanted.is_some() {
            // The wanted webhook may be one of those that were missed.
            if found.is_none() && rows.coverage == Coverage::Moved {
                return Err(ApiError::ListChanged);
            }
            rows = Collected::default();
            rows.webhooks.extend(found);
        }
        Ok(rows)
    }
}
