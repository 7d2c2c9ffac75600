use crate::domain::{Webhook, WebhookId};
use crate::wire::Page;
use std::cmp::Ordering;

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
    pub(super) unreadable_in_round: usize,
    pub(super) seen_in_round: Vec<WebhookId>,
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
        self.seen_in_round.clear();
    }

    /// Adds a page. After the last page of a round, `coverage` applies to what was collected in all rounds.
    pub(super) fn add(&mut self, page: Page, is_last: bool) {
        self.unreadable_in_round += page.unreadable;
        self.unreadable = self.unreadable.max(self.unreadable_in_round);
        for webhook in page.webhooks {
            let id = webhook.id.as_str();
            let seen = &mut self.seen_in_round;
            match seen.binary_search_by(|seen| seen.as_str().cmp(id)) {
                Ok(_) => self.coverage = Coverage::Moved,
                Err(index) => seen.insert(index, webhook.id.clone()),
            }
            // The time of creation never changes, so a webhook is always found at its place.
            match self.webhooks.binary_search_by(|old| place(old, &webhook)) {
                Ok(index) => self.webhooks[index] = webhook,
                Err(index) => self.webhooks.insert(index, webhook),
            }
        }
        if is_last {
            self.compare_with(page.total);
            if page.has_next {
                self.coverage = Coverage::Moved;
            }
        }
    }

    /// Compares the number of webhooks with the backend's count. If all of them were found, it does not matter that
    /// rows have moved.
    fn compare_with(&mut self, total: Option<u64>) {
        let Some(total) = total else { return };
        let count = (self.webhooks.len() + self.unreadable) as u64;
        if count >= total {
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
