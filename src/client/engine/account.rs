use super::{Collected, Lookup, Step};
use crate::client::{ApiError, Request, TieBreak};
use crate::domain::Webhook;
use crate::wire::Page;

/// Reads a whole account in large pages, because the API can neither search nor count.
///
/// What is read so far can be used meanwhile. After a failure it goes on with the page that failed, and after the end
/// it can read all pages once more. [`Lookup`] documents its steps.
#[derive(Clone, Debug)]
pub struct ReadAccount {
    lookup: Lookup,
}

impl ReadAccount {
    /// Starts with nothing read.
    pub fn new(tie_break: TieBreak) -> Self {
        Self {
            lookup: Lookup::account(tie_break),
        }
    }

    /// What is read so far. Its coverage applies after the end.
    pub fn rows(&self) -> &Collected {
        &self.lookup.rows
    }

    /// How the backend can break ties, as far as this has found out.
    pub fn tie_break(&self) -> TieBreak {
        self.lookup.tie_break()
    }

    /// The current request: the first one, and the one to repeat after a failure.
    pub fn request(&self) -> Request {
        self.lookup.first()
    }

    /// Takes the answer to the current request: a page that was read from it, or why there is none.
    pub fn next(&mut self, page: Result<Page, ApiError>) -> Step<Result<(), ApiError>> {
        match self.lookup.advance(page) {
            Step::Send(request) => Step::Send(request),
            Step::Finish(end) => Step::Finish(end.map(|_| ())),
        }
    }

    /// Begins again with the first page. What is read so far stays until all pages are read.
    pub fn restart(&mut self) {
        self.lookup.restart();
    }

    /// Takes a page that holds the whole account, so that no page is requested.
    pub fn adopt(&mut self, only_page: Page) {
        self.lookup.restart();
        self.lookup.rows.add(only_page, true);
    }

    /// Takes a webhook that was just saved: older answers do not undo it.
    pub fn replace(&mut self, webhook: &Webhook) {
        self.lookup.rows.replace(webhook);
    }

    /// Adds a webhook that was just created.
    pub fn insert(&mut self, webhook: &Webhook) {
        self.lookup.rows.insert(webhook);
    }
}
