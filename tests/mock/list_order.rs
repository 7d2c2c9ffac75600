//! Scenarios in which the order of lists is not stable.

use crate::contract::Host;
use crate::core::{Core, core, in_scenario};
use serde_json::{Value, json};
use webhook_settings::mock::Scenario;

#[test]
fn only_true_ties_change_places() {
    let at = |time: &str, name: &str| json!({"name": name, "created_at": time});
    let rows: Vec<Value> = ["a", "b", "c", "d", "e", "f", "g", "h"]
        .iter()
        .map(|name| at("2026-01-01T00:00:00.000Z", name))
        .chain([at("2026-02-01T00:00:00.000Z", "newest")])
        .collect();
    let mut host = in_scenario("shuffled-ties");
    host.seed(&Value::Array(rows).to_string()).unwrap();
    let mut names = |query: &str| -> Vec<String> {
        let rows = host.rows(query).into_iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let first = names("?sort=-created_at");
    let orders: Vec<_> = (0..5).map(|_| names("?sort=-created_at")).collect();
    assert!(orders.iter().any(|order| *order != first), "{orders:?}");
    assert!(orders.iter().all(|order| order[0] == "newest"));
    assert_eq!(
        names("?sort=-created_at&sort=identifier"),
        names("?sort=-created_at&sort=identifier")
    );
    assert_eq!(names("?sort=name")[..2], ["a", "b"]);
}

#[test]
fn another_user_creates_and_updates_before_every_nth_call() {
    let mut host = in_scenario("busy:2");
    let total = |host: &mut Core| host.get("?page_size=1").json()["total_count"].clone();
    assert_eq!(total(&mut host), 12);
    let before = core().rows("");
    let after = host.rows("");
    assert_eq!(after.len(), 13);
    let changed = before.iter().filter(|old| !after.contains(old));
    assert_eq!(changed.count(), 1);
    assert_eq!(total(&mut host), 13);
    assert_eq!(total(&mut host), 14);
}

#[test]
fn a_property_can_be_made_unsortable() {
    let mut host = in_scenario("unsortable:identifier");
    assert_eq!(host.get("?sort=-created_at").status, 200);
    assert_eq!(host.get("?sort=-created_at&sort=-identifier").status, 400);
    assert!(Scenario::parse("unsortable:colour").is_err());
    assert!(Scenario::parse("busy:0").is_err());
}
