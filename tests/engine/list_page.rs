//! Paging through the list.

use crate::backend::Backend;
use crate::script::{refused, unavailable};
use webhook_settings::client::engine::{ListPage, ListedRows, Step};
use webhook_settings::client::{ApiError, ListQuery, TieBreak};
use webhook_settings::domain::{Webhook, WebhookId};
use webhook_settings::wire::Page;

const NEWEST_FIRST: &str = "-created_at";

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
    for faults in ["", "shuffled-ties"] {
        let mut backend = Backend::with_ties(60, faults);
        let mut listed: Vec<WebhookId> = Vec::new();
        for number in 1..=3 {
            let rows = load(&mut backend, number);
            assert_eq!(
                (rows.page.has_next, rows.page.total),
                (number < 3, Some(60)),
                "{faults}"
            );
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
fn an_order_that_does_not_hold_is_named() {
    for sort in [NEWEST_FIRST, "name"] {
        let mut backend = Backend::new("many:150", "unsortable:identifier");
        assert!(load_sorted(&mut backend, 1, sort).is_unordered);
        assert_eq!(backend.calls.len(), 2);
        let mut backend = Backend::new("many:150", "");
        assert!(!load_sorted(&mut backend, 1, sort).is_unordered);
        let mut backend = Backend::new("many:20", "unsortable:identifier");
        let is_unordered = load_sorted(&mut backend, 1, sort).is_unordered;
        assert!(!is_unordered, "all are on this page");
    }
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
    assert_eq!(list.tie_break(), TieBreak::Unspecified);
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
