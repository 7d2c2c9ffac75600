//! The search index of a large account, which is brought up to date in parts.

use crate::webhook;
use webhook_settings::domain::Webhook;
use webhook_settings::ui::model::list::{SearchIndex, fold};

fn account(count: u32) -> Vec<Webhook> {
    let row = |number| webhook(number, &format!("Größe {number}"), "https://example.com/");
    (0..count).map(row).collect()
}

/// Takes all steps that are left, and returns their number.
fn complete(index: &mut SearchIndex, rows: &[Webhook]) -> usize {
    let mut steps = 1;
    while index.update_part(rows) {
        steps += 1;
    }
    steps
}

fn assert_complete(index: &SearchIndex, rows: &[Webhook]) {
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(index.name(at), fold(&row.name));
    }
}

#[test]
fn a_thousand_new_webhooks_take_several_steps() {
    let rows = account(1000);
    let mut index = SearchIndex::default();
    index.invalidate();
    assert!(complete(&mut index, &rows) > 4);
    assert_complete(&index, &rows);
    assert!(!index.update_part(&rows), "it is up to date");
}

#[test]
fn webhooks_may_change_between_two_steps() {
    let mut rows = account(700);
    let mut index = SearchIndex::default();
    index.invalidate();
    for _ in 0..2 {
        assert!(index.update_part(&rows));
    }
    rows.remove(3);
    rows[100].name = "Renamed".to_owned();
    rows.insert(0, webhook(900, "New", "https://example.com/"));
    index.invalidate();
    complete(&mut index, &rows);
    assert_complete(&index, &rows);
}
