//! What is collected from pages: rows that can't be read, and rows that move.

use crate::backend::Backend;
use webhook_settings::client::TieBreak;
use webhook_settings::client::engine::{Coverage, ReadAccount, Step};
use webhook_settings::domain::Webhook;
use webhook_settings::wire::Page;

fn page_of(rows: &[Webhook], unreadable: usize, has_next: bool, total: u64) -> Page {
    Page {
        webhooks: rows.to_vec(),
        unreadable,
        has_next,
        total: Some(total),
    }
}

#[test]
fn unreadable_rows_of_all_pages_of_a_round_count() {
    let rows = Backend::new("many:3", "").webhooks();
    let mut account = ReadAccount::new(TieBreak::Identifier);
    let first = account.next(Ok(page_of(&rows[..1], 1, true, 6)));
    assert!(matches!(first, Step::Send(_)));
    let last = account.next(Ok(page_of(&rows[1..], 2, false, 6)));
    assert!(matches!(last, Step::Finish(Ok(()))));
    assert_eq!(account.rows().unreadable, 3);
    assert_eq!(account.rows().coverage, Coverage::Complete);

    account.restart();
    let last = account.next(Ok(page_of(&rows, 1, false, 4)));
    assert!(matches!(last, Step::Finish(Ok(()))));
    assert_eq!(account.rows().unreadable, 3, "the highest number is kept");
    assert_eq!(account.rows().coverage, Coverage::Complete);
}
