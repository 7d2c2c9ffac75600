//! Searches, filters, orders and counts, one at a time.

use crate::webhook;
use webhook_settings::domain::{EventType, Status, Webhook, WebhookId};
use webhook_settings::ui::model::list::{Criteria, ListView, SearchIndex, Selected, fold, select};

fn webhooks() -> Vec<Webhook> {
    let mut rows = vec![
        webhook(
            1,
            "CRM Größe",
            "https://crm.example.com/hooks/cases?token=secret",
        ),
        webhook(2, "audit 10", "http://audit.example.com/"),
        webhook(3, "Audit 9", "https://user:pass@例え.example/パス"),
    ];
    rows[1].event = EventType::CaseStateUpdated;
    rows[1].status = Status::Inactive;
    rows[2].event = EventType::WorkflowCompleted;
    rows
}

fn selected(rows: &[Webhook], query: &str) -> Selected {
    selected_with(rows, query, &|_| false)
}

fn selected_with(rows: &[Webhook], query: &str, is_kept: &dyn Fn(&WebhookId) -> bool) -> Selected {
    let mut index = SearchIndex::default();
    index.update(rows);
    let criteria = Criteria {
        view: &ListView::parse(query),
        size: 25,
        event_name: &|event| match event {
            EventType::WorkflowCompleted => fold("Onboarding finished"),
            event => fold(event.as_str()),
        },
        has_failed: &|id| id.as_str().ends_with('3'),
        is_kept,
    };
    select(rows, &index, &criteria)
}

fn found(query: &str) -> Vec<usize> {
    selected(&webhooks(), query).page
}

#[test]
fn name_host_path_event_and_identifier_are_searched() {
    for (search, expected) in [
        ("grosse", vec![0]),
        ("crm.example", vec![0]),
        ("hooks%2Fcases", vec![0]),
        ("example", vec![0, 1, 2]),
        ("case_created", vec![0]),
        ("onboarding", vec![2]),
        ("workflow_completed", vec![2]),
        ("000000000002", vec![1]),
        // A number is in many identifiers.
        ("0002", vec![]),
        ("例え", vec![2]),
        ("xn--r8jz45g", vec![2]),
        ("audit+example+9", vec![2]),
        ("9+AUDIT", vec![2]),
        ("audit+crm", vec![]),
    ] {
        assert_eq!(found(&format!("q={search}")), expected, "{search}");
    }
}

#[test]
fn what_may_be_secret_is_not_searched() {
    for search in ["secret", "token", "pass", "user"] {
        assert!(found(&format!("q={search}")).is_empty(), "{search}");
    }
}

#[test]
fn filters_narrow_together() {
    assert_eq!(found("state=inactive"), [1]);
    assert_eq!(found("event=CASE_CREATED&event=WORKFLOW_COMPLETED"), [0, 2]);
    assert_eq!(found("attention=true"), [1, 2]);
    assert_eq!(found("attention=true&state=active"), [2]);
    assert_eq!(found("attention=true&state=active&q=crm"), [0; 0]);
}

#[test]
fn counts_say_what_each_choice_would_show() {
    let counts = selected(&webhooks(), "state=active&q=example").counts;
    assert_eq!(
        (counts.active, counts.inactive, counts.needs_attention),
        (2, 1, 1)
    );
    let events: Vec<_> = counts
        .events
        .iter()
        .map(|(event, count)| (event.as_str(), *count))
        .collect();
    let expected = [
        ("CASE_CREATED", 1),
        ("CASE_STATE_UPDATED", 0),
        ("WORKFLOW_COMPLETED", 1),
    ];
    assert_eq!(events, expected);
}

#[test]
fn orders_are_those_of_people() {
    assert_eq!(found("sort=name"), [2, 1, 0]);
    assert_eq!(found("sort=-name"), [0, 1, 2]);
    assert_eq!(found("sort=url"), [1, 0, 2]);
    assert_eq!(found("sort=state"), [1, 0, 2]);
    assert_eq!(found("sort=event"), [0, 1, 2]);
}

#[test]
fn a_page_past_the_end_is_empty() {
    let past = selected(&webhooks(), "page=2147483647");
    assert_eq!((past.page.len(), past.total), (0, 3));
}

#[test]
fn an_index_follows_changes() {
    let mut rows = webhooks();
    let mut index = SearchIndex::default();
    index.update(&rows);
    rows[0].name = "Renamed".to_owned();
    rows.remove(1);
    index.update(&rows);
    assert_eq!(index.name(0), "RENAMED");
    assert_eq!(index.name(1), "AUDIT 9");
    assert_eq!(index.address(0), "CRM.EXAMPLE.COM/HOOKS/CASES");
}

#[test]
fn a_row_that_is_kept_is_shown_and_not_counted() {
    let rows = webhooks();
    let is_second = |id: &WebhookId| *id == rows[1].id;
    let found = selected_with(&rows, "state=active", &is_second);
    assert_eq!(
        (found.page, found.total, found.kept),
        (vec![0, 1, 2], 2, vec![1])
    );
    assert_eq!((found.counts.active, found.counts.inactive), (2, 1));
    // The search is the user's own, so that nothing stays against it.
    let found = selected_with(&rows, "state=active&q=crm", &is_second);
    assert_eq!((found.page, found.total, found.kept), (vec![0], 1, vec![]));
    let found = selected_with(&rows, "", &is_second);
    assert_eq!((found.total, found.kept), (3, vec![]));
}
