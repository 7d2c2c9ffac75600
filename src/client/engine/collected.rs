use crate::domain::Webhook;
use crate::wire::Page;
use std::cmp::Ordering;
use std::mem::take;

/// Webhooks that were read page by page, each of them once.
///
/// Rows can move between two requests: another user changes a webhook, or the backend orders equal rows as it likes. A
/// row that moves to a page that was read before is missed, and pushes another row to the next page, where it appears a
/// second time. So a duplicate shows that rows have moved, and the total count shows whether any is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Newest first, and by identifier if they were created at the same moment; each with its latest values.
    pub webhooks: Vec<Webhook>,
    /// The highest number of unreadable rows in one round.
    pub unreadable: usize,
    /// What is known about webhooks that are not among them.
    pub coverage: Coverage,
    /// The backend's latest count, if it sent one.
    pub total: Option<u64>,
    unreadable_in_round: usize,
    /// The round in which each of the webhooks was read last.
    rounds: Vec<u8>,
    round: u8,
    /// What was saved in this round. The answer to an earlier request has older values.
    saved: Vec<Webhook>,
}

/// Whether collected webhooks are all that there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coverage {
    /// Nothing suggests that one is missing.
    #[default]
    Complete,
    /// No row has moved, but the backend counts more webhooks than it lists.
    CountDiffers,
    /// Rows have moved while they were read, or there are too many pages, so some webhooks may be missing.
    Moved,
}

impl Collected {
    /// Begins another round over all pages.
    pub(super) fn begin_round(&mut self) {
        self.coverage = Coverage::Complete;
        self.unreadable_in_round = 0;
        self.round = self.round.wrapping_add(1);
        self.saved.clear();
    }

    /// Adds a page. After the last page of a round, `coverage` applies to what was collected in all rounds.
    pub(super) fn add(&mut self, page: Page, is_last: bool) {
        self.unreadable_in_round += page.unreadable;
        self.unreadable = self.unreadable.max(self.unreadable_in_round);
        self.total = page.total.or(self.total);
        self.merge(page.webhooks);
        if is_last {
            self.compare_with(page.total);
            if page.has_next {
                self.coverage = Coverage::Moved;
            }
        }
    }

    /// Merges the rows of a page in one pass, so that the rows of a large account are not moved once for each.
    fn merge(&mut self, mut page: Vec<Webhook>) {
        // The time of creation never changes, so a webhook is always found at its place.
        page.sort_by(place);
        let count = self.webhooks.len() + page.len();
        let mut old = take(&mut self.webhooks)
            .into_iter()
            .zip(take(&mut self.rounds))
            .peekable();
        let (mut rows, mut rounds) = (Vec::with_capacity(count), Vec::with_capacity(count));
        for webhook in page {
            while let Some((row, round)) = old.next_if(|(row, _)| place(row, &webhook).is_lt()) {
                rows.push(row);
                rounds.push(round);
            }
            let known = old.next_if(|(row, _)| place(row, &webhook).is_eq());
            let is_twice_on_page = rows
                .last()
                .is_some_and(|last| place(last, &webhook).is_eq());
            if is_twice_on_page || known.is_some_and(|(_, round)| round == self.round) {
                self.coverage = Coverage::Moved;
            }
            if is_twice_on_page {
                rows.pop();
                rounds.pop();
            }
            rows.push(self.saved_since(&webhook).unwrap_or(webhook));
            rounds.push(self.round);
        }
        for (row, round) in old {
            rows.push(row);
            rounds.push(round);
        }
        (self.webhooks, self.rounds) = (rows, rounds);
    }

    /// The values of a webhook that were saved after those of a page.
    fn saved_since(&self, on_page: &Webhook) -> Option<Webhook> {
        let is_newer =
            |saved: &&Webhook| saved.id == on_page.id && saved.updated_at.0 > on_page.updated_at.0;
        self.saved.iter().rfind(is_newer).cloned()
    }

    /// Takes a webhook that was just saved, whether it was read before or not.
    pub(super) fn replace(&mut self, webhook: &Webhook) {
        if let Ok(index) = self.webhooks.binary_search_by(|row| place(row, webhook)) {
            self.webhooks[index].clone_from(webhook);
        }
        self.saved.push(webhook.clone());
    }

    /// Adds a webhook that was just created.
    pub(super) fn insert(&mut self, webhook: &Webhook) {
        let count = self.webhooks.len();
        let coverage = self.coverage;
        self.merge(vec![webhook.clone()]);
        self.coverage = coverage;
        if self.webhooks.len() > count {
            self.total = self.total.map(|total| total + 1);
        }
    }

    /// Compares the number of webhooks with the backend's count. If all of them were found, it does not matter that
    /// rows have moved.
    fn compare_with(&mut self, total: Option<u64>) {
        let Some(total) = total else { return };
        let seen = self.rounds.iter().filter(|round| **round == self.round);
        if (seen.count() + self.unreadable_in_round) as u64 >= total {
            // One round has found them all, so what only an earlier one has found is gone.
            let mut rounds = take(&mut self.rounds).into_iter();
            self.webhooks.retain(|_| rounds.next() == Some(self.round));
            self.rounds = vec![self.round; self.webhooks.len()];
            self.coverage = Coverage::Complete;
        } else if (self.webhooks.len() + self.unreadable) as u64 >= total {
            self.coverage = Coverage::Complete;
        } else if self.coverage == Coverage::Complete {
            self.coverage = Coverage::CountDiffers;
        }
    }
}

/// The order of two webhooks: newest first, then by identifier.
fn place(a: &Webhook, b: &Webhook) -> Ordering {
    let newest_first = b.created_at.0.cmp(&a.created_at.0);
    newest_first.then_with(|| a.id.as_str().cmp(b.id.as_str()))
}
