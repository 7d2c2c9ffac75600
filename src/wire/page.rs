use super::parser::{Document, Items};
use super::value::as_number;
use super::{Value, number, read_configuration};
use crate::domain::Webhook;

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The webhooks that could be read, in the order of the response.
    pub webhooks: Vec<Webhook>,
    /// The number of rows without a valid identifier or without `is_active`.
    pub unreadable: usize,
    /// Whether there is a next page.
    pub has_next: bool,
    /// The number of all webhooks, if the response names it.
    pub total: Option<u64>,
}

impl Page {
    /// Leaves out rows that are already known, unless it would leave out all of them.
    pub fn leave_out(&mut self, known: &[&Webhook]) {
        let is_new = |row: &Webhook| known.iter().all(|known| known.id != row.id);
        if self.webhooks.iter().any(is_new) {
            self.webhooks.retain(is_new);
        }
    }
}

const ROWS: &str = "webhook_notification_configurations";
const NEXT: &str = "next";
const TOTAL: &str = "total_count";

/// Reads the response body of the list operation. Returns `None` if it has no list.
pub fn read_page(body: &str) -> Option<Page> {
    let value = Value::parse(body)?;
    let rows = value.get(ROWS)?.as_list()?;
    let webhooks: Vec<Webhook> = rows.iter().filter_map(read_configuration).collect();
    Some(Page {
        unreadable: rows.len() - webhooks.len(),
        webhooks,
        has_next: is_address(value.get(NEXT)),
        total: number(&value, TOTAL),
    })
}

/// Whether there is a next page. The last one has no address, or an empty one.
fn is_address(next: Option<&Value>) -> bool {
    matches!(next, Some(Value::Text(path)) if !path.is_empty())
}

/// Reads the response body of the list operation a few rows at a time, because a thousand of them take a slow processor
/// longer than input can wait. What is read is the same as by [`read_page`], which the first page of a list needs, and
/// which is smaller.
pub struct PageReader {
    rows: Items,
    /// What is read so far. Rows that are still to be read count as unreadable.
    page: Page,
    next: usize,
}

impl PageReader {
    /// Parses a body. Returns `None` if it has no list.
    pub fn new(body: &str) -> Option<Self> {
        let body = Document::parse(body)?;
        let rows = body.items(ROWS)?;
        Some(Self {
            page: Page {
                webhooks: Vec::new(),
                unreadable: rows.len(),
                has_next: is_address(body.get(NEXT).as_ref()),
                total: body.get(TOTAL).as_ref().and_then(as_number),
            },
            rows,
            next: 0,
        })
    }

    /// Reads up to `count` more rows. Returns whether there are others.
    pub fn read(&mut self, count: usize) -> bool {
        let end = self.rows.len().min(self.next + count);
        for at in self.next..end {
            let row = self.rows.get(at);
            self.page
                .webhooks
                .extend(row.as_ref().and_then(read_configuration));
        }
        self.next = end;
        end < self.rows.len()
    }

    /// Reads the rows that are left.
    pub fn finish(mut self) -> Page {
        self.read(self.rows.len());
        self.page.unreadable -= self.page.webhooks.len();
        self.page
    }
}
