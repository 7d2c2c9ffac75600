//! Limits on what requests make the mock store.

use crate::contract::{Call, Host};
use crate::core::{Core, core, in_scenario, new_webhook};
use serde_json::{Value, json};
use webhook_settings::mock::Scenario;

fn stores(host: &Core) -> Vec<Value> {
    let snapshot: Value = serde_json::from_str(&host.mock.snapshot()).unwrap();
    snapshot["stores"].as_array().unwrap().clone()
}

#[test]
fn old_stores_make_room_for_new_ones() {
    let mut host = core();
    host.send("POST", "", new_webhook());
    for seed in 2..60 {
        host.scenario = Scenario::parse(&format!("seed:{seed}")).unwrap();
        assert_eq!(host.rows("").len(), 12);
    }
    let stores = stores(&host);
    assert_eq!(stores.len(), 16);
    // Unchanged stores can be made again, so they are dropped first, and the last ones of them stay.
    let seeds: Vec<&str> = stores
        .iter()
        .map(|store| store["seed"].as_str().unwrap())
        .collect();
    assert_eq!((seeds[0], seeds[1], seeds[15]), ("1", "45", "59"));
    host.scenario = Scenario::default();
    assert_eq!(host.rows("").len(), 13);
}

#[test]
fn changed_stores_make_room_as_well() {
    let mut host = core();
    for seed in 1..40 {
        host.scenario = Scenario::parse(&format!("empty,seed:{seed}")).unwrap();
        host.send("POST", "", new_webhook());
    }
    assert_eq!(stores(&host).len(), 16);
}

#[test]
fn a_full_store_takes_no_more_webhooks() {
    let mut host = in_scenario("empty");
    let rows = vec![json!({}); 9_999];
    host.seed(&json!(rows).to_string()).unwrap();
    assert_eq!(host.send("POST", "", new_webhook()).status, 201);
    assert_eq!(host.send("POST", "", new_webhook()).status, 503);
    assert_eq!(host.get("?page_size=1").json()["total_count"], 10_000);
}

#[test]
fn too_many_webhooks_are_not_seeded() {
    let mut host = core();
    let rows = format!("[{}{{}}]", "{},".repeat(100_000));
    assert!(host.seed(&rows).is_err());
    assert_eq!(host.rows("").len(), 12);
}

#[test]
fn the_journal_stores_a_limited_number_of_bytes() {
    let mut host = core();
    for _ in 0..20 {
        let mut call = Call::send("POST", "", &json!({}));
        call.body = vec![b' '; 1024 * 1024];
        host.handle(&call);
    }
    let stored = host.journal_since(0);
    assert!((4..=8).contains(&stored.len()), "{}", stored.len());
    assert_eq!(stored.last().unwrap()["number"], 20);
}

#[test]
fn a_snapshot_with_too_large_numbers_is_none() {
    let mut host = core();
    host.rows("");
    let snapshot = host.mock.snapshot();
    let broken = snapshot.replace("\"count\":12", "\"count\":100001");
    assert_ne!(broken, snapshot);
    assert!(!host.mock.restore(&broken));
    assert!(host.mock.restore(&snapshot));
}
