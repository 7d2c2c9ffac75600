//! What is collected from pages: rows that can't be read, and rows that move.

use crate::backend::Backend;
use webhook_settings::client::engine::{Coverage, ReadAccount, Step};
use webhook_settings::client::{ApiError, TieBreak};
use webhook_settings::domain::{Timestamp, Webhook};
use webhook_settings::wire::Page;

fn page_of(rows: &[Webhook], unreadable: usize, has_next: bool, total: u64) -> Page {
    Page {
        webhooks: rows.to_vec(),
        unreadable,
        has_next,
        total: Some(total),
    }
}

/// Reads pages, the last of which has no next one.
fn read(account: &mut ReadAccount, pages: impl IntoIterator<Item = Page>) {
    let steps = pages.into_iter().map(|page| account.next(Ok(page)));
    assert!(matches!(steps.last(), Some(Step::Finish(Ok(())))));
}

#[test]
fn unreadable_rows_of_all_pages_of_a_round_count() {
    let rows = Backend::new("many:3", "").webhooks();
    let mut account = ReadAccount::new(TieBreak::Identifier);
    let pages = [
        page_of(&rows[..1], 1, true, 6),
        page_of(&rows[1..], 2, false, 6),
    ];
    read(&mut account, pages);
    assert_eq!(account.rows().unreadable, 3);
    assert_eq!(account.rows().coverage, Coverage::Complete);

    account.restart();
    read(&mut account, [page_of(&rows, 1, false, 4)]);
    assert_eq!(account.rows().unreadable, 3, "the highest number is kept");
    assert_eq!(account.rows().coverage, Coverage::Complete);
}

#[test]
fn rows_that_one_round_has_not_found_are_gone_only_if_it_has_found_all() {
    let rows = Backend::new("many:6", "").webhooks();
    // Of each second round: the rows and unreadable ones that it finds, how many there are, and how many are left.
    let cases = [(2, 1, 3, 2), (2, 1, 4, 6), (1, 0, 5, 6)];
    for (found, unreadable, total, left) in cases {
        let mut account = ReadAccount::new(TieBreak::Identifier);
        read(&mut account, [page_of(&rows, 0, false, 6)]);
        account.restart();
        read(
            &mut account,
            [page_of(&rows[..found], unreadable, false, total)],
        );
        assert_eq!(account.rows().webhooks.len(), left, "{found} of {total}");
        assert_eq!(account.rows().coverage, Coverage::Complete);
    }
}

#[test]
fn rows_of_all_rounds_and_unreadable_ones_together_are_complete() {
    let rows = Backend::new("many:3", "").webhooks();
    let mut account = ReadAccount::new(TieBreak::Identifier);
    read(&mut account, [page_of(&rows, 1, false, 4)]);
    account.restart();
    read(&mut account, [page_of(&rows[..1], 1, false, 4)]);
    assert_eq!(account.rows().webhooks.len(), 3);
    assert_eq!(account.rows().coverage, Coverage::Complete);
}

#[test]
fn an_answer_to_an_earlier_request_does_not_undo_a_save() {
    let rows = Backend::new("many:2", "").webhooks();
    let mut saved = rows[0].clone();
    saved.name = "saved meanwhile".to_owned();
    saved.updated_at = Timestamp("2030-01-01T00:00:00Z".to_owned());
    let mut account = ReadAccount::new(TieBreak::Identifier);
    let name = |account: &ReadAccount| {
        let read = &account.rows().webhooks;
        let row = read.iter().find(|row| row.id == saved.id).unwrap();
        row.name.clone()
    };
    // The first round has not read it before it is saved, and its second page has the row once more.
    for _ in 0..2 {
        account.restart();
        account.replace(&saved);
        let pages = [page_of(&rows, 0, true, 2), page_of(&rows[..1], 0, false, 2)];
        read(&mut account, pages);
        assert_eq!(name(&account), saved.name);
    }
    account.restart();
    read(&mut account, [page_of(&rows, 0, false, 2)]);
    assert_eq!(
        name(&account),
        rows[0].name,
        "what is asked for later counts"
    );
}

#[test]
fn a_list_that_never_ends_is_read_up_to_a_limit() {
    let rows = Backend::new("many:1", "").webhooks();
    // How many sizes of pages the backend refuses, and how many pages are read then.
    for (refused, pages) in [(0, 200), (1, 200), (2, 800)] {
        let mut account = ReadAccount::new(TieBreak::Identifier);
        for _ in 0..refused {
            account.next(Err(ApiError::Rejected(Box::default())));
        }
        let endless = std::iter::repeat_with(|| page_of(&rows, 0, true, 9));
        let mut steps = endless.map(|page| account.next(Ok(page)));
        let before_end = steps.position(|step| matches!(step, Step::Finish(Ok(()))));
        assert_eq!(before_end, Some(pages - 1));
        assert_eq!(account.rows().coverage, Coverage::Moved);
    }
}
