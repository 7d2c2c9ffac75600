//! Paging through the list.

use crate::backend::Backend;
use crate::script::{page, refused, unavailable};
use webhook_settings::client::engine::{ListPage, ListedRows, NEWEST_FIRST, Step};
use webhook_settings::client::{ApiError, ListQuery, TieBreak};
use webhook_settings::domain::{Webhook, WebhookId};
use webhook_settings::wire::Page;

fn query(page: u32, sort: &'static str) -> ListQuery {
    ListQuery {
        page,
        size: 25,
        sort,
        tie_break: TieBreak::Identifier,
        event: None,
    }
}

fn load(backend: &mut Backend, number: u32) -> ListedRows {
    load_sorted(backend, number, NEWEST_FIRST)
}

fn load_sorted(backend: &mut Backend, number: u32, sort: &'static str) -> ListedRows {
    let mut page = ListPage::new(query(number, sort));
    let rows = backend.run(page.first(), |answer| page.next(answer));
    rows.expect("the page loads")
}

#[test]
fn every_webhook_is_on_exactly_one_page_while_ties_change_places() {
    for faults in ["", "shuffled-ties", "shuffled-ties,unsortable:identifier"] {
        let mut backend = Backend::with_ties(60, faults);
        let mut listed: Vec<WebhookId> = Vec::new();
        for number in 1..=3 {
            let rows = load(&mut backend, number);
            assert_eq!(
                (rows.page.has_next, rows.page.total),
                (number < 3, Some(60)),
                "{faults}"
            );
            assert!(!rows.may_be_incomplete);
            listed.extend(rows.page.webhooks.into_iter().map(|row| row.id));
        }
        let mut all: Vec<WebhookId> = backend.webhooks().into_iter().map(|row| row.id).collect();
        for ids in [&mut listed, &mut all] {
            ids.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        }
        assert_eq!(listed, all, "{faults}");
    }
}

#[test]
fn a_backend_that_sorts_by_identifier_is_asked_once_for_each_page() {
    let mut backend = Backend::new("many:150", "");
    load(&mut backend, 2);
    assert_eq!(backend.calls.len(), 1);
    assert!(
        backend.calls[0].ends_with("page_number=2&page_size=25&sort=-created_at&sort=identifier")
    );
}

#[test]
fn the_only_page_takes_no_more_requests_if_the_sort_key_is_refused() {
    let mut backend = Backend::new("many:12", "unsortable:identifier");
    assert_eq!(load(&mut backend, 1).page.webhooks.len(), 12);
    assert_eq!(backend.calls.len(), 2);
}

#[test]
fn another_order_that_does_not_hold_is_named_and_not_cut_from_the_newest_first() {
    let mut backend = Backend::new("many:150", "unsortable:identifier");
    let rows = load_sorted(&mut backend, 1, "name");
    assert!(rows.is_unordered);
    assert_eq!(backend.calls.len(), 2);
    let mut backend = Backend::new("many:150", "");
    assert!(!load_sorted(&mut backend, 1, "name").is_unordered);
    let mut backend = Backend::new("many:20", "unsortable:identifier");
    assert!(
        !load_sorted(&mut backend, 1, "name").is_unordered,
        "all are on this page"
    );
}

#[test]
fn pages_that_are_cut_from_all_webhooks_are_newest_first() {
    let mut unsortable = Backend::new("many:150", "unsortable:identifier");
    let mut sortable = Backend::new("many:150", "");
    for number in [1, 6, 7] {
        assert_eq!(
            load(&mut unsortable, number),
            load(&mut sortable, number),
            "{number}"
        );
    }
}

#[test]
fn a_list_that_does_not_add_up_may_be_incomplete() {
    let rows = Backend::new("many:30", "").webhooks();
    let mut list = ListPage::new(ListQuery {
        tie_break: TieBreak::Unspecified,
        ..query(1, NEWEST_FIRST)
    });
    assert!(matches!(
        list.next(Ok(page(&rows[..25], true, Some(40)))),
        Step::Send(_)
    ));
    assert!(matches!(
        list.next(Ok(page(&rows, false, Some(40)))),
        Step::Send(_)
    ));
    let Step::Finish(Ok(listed)) = list.next(Ok(page(&rows, false, Some(40)))) else {
        panic!("the list is read twice");
    };
    assert!(listed.may_be_incomplete);
    assert_eq!(
        (listed.page.webhooks.len(), listed.page.has_next),
        (25, true)
    );
}

#[test]
fn a_failure_ends_loading() {
    for tie_break in [TieBreak::Identifier, TieBreak::Unspecified] {
        let mut list = ListPage::new(ListQuery {
            tie_break,
            ..query(1, NEWEST_FIRST)
        });
        assert!(matches!(
            list.next(Ok(unavailable())),
            Step::Finish(Err(ApiError::Server { status: 503, .. }))
        ));
    }
    let mut list = ListPage::new(query(1, NEWEST_FIRST));
    assert!(matches!(list.next(Ok(refused())), Step::Send(_)));
    assert!(matches!(
        list.next(Ok(refused())),
        Step::Finish(Err(ApiError::Rejected(_)))
    ));
    assert_eq!(list.tie_break(), TieBreak::Identifier);
}

#[test]
fn rows_of_earlier_pages_are_left_out_unless_none_would_be_left() {
    let rows = Backend::new("many:4", "").webhooks();
    let page_of = |rows: &[Webhook]| Page {
        webhooks: rows.to_vec(),
        unreadable: 0,
        has_next: false,
        total: None,
    };
    let known: Vec<&Webhook> = rows[..2].iter().collect();
    let mut page = page_of(&rows[1..]);
    page.leave_out(&known);
    assert_eq!(page.webhooks, rows[2..]);
    let mut page = page_of(&rows[..2]);
    page.leave_out(&known);
    assert_eq!(page.webhooks, rows[..2]);
}
