//! What each scenario term does.

use crate::contract::{Call, Host, Transport};
use crate::core::{core, in_scenario, new_webhook};
use serde_json::json;
use webhook_settings::mock::Scenario;

#[test]
fn data_terms_deternew_webhook_the_webhooks() {
    assert_eq!(in_scenario("empty").rows("").len(), 0);
    assert_eq!(
        in_scenario("many:10000").get("?page_size=1").json()["total_count"],
        10_000
    );
    let legacy = in_scenario("legacy").rows("");
    assert!(
        legacy
            .iter()
            .any(|row| row["type"] == "SANCTIONS_LIST_PUBLISHED")
    );
    assert!(legacy.iter().all(|row| row["type"] != "CASE_CREATED"));
}

#[test]
fn scenarios_with_other_data_have_a_backend_of_their_own() {
    let mut host = in_scenario("empty");
    host.send("POST", "", new_webhook());
    host.scenario = Scenario::default();
    assert_eq!(host.rows("").len(), 12);
    host.scenario = Scenario::parse("empty,slow:5").unwrap();
    assert_eq!(host.rows("").len(), 1);
}

#[test]
fn calls_without_a_permission_are_forbidden() {
    assert_eq!(in_scenario("noaccess").get("").status, 403);
    let mut host = in_scenario("readonly");
    assert_eq!(host.get("").status, 200);
    assert_eq!(host.send("POST", "", new_webhook()).status, 403);
    assert!(
        host.send("POST", "", new_webhook())
            .text
            .contains("Create and update webhooks")
    );
}

#[test]
fn expired_accepts_only_a_new_token() {
    let mut host = in_scenario("expired");
    assert_eq!(host.status(), Some(401));
    host.token = Some("Bearer new");
    assert_eq!(host.status(), Some(200));
}

#[test]
fn a_rate_limit_lasts_until_its_window_ends() {
    let mut host = in_scenario("limited:2");
    assert_eq!((host.status(), host.status()), (Some(200), Some(200)));
    host.clock += 4_000;
    let limited = host.list().reply.unwrap();
    assert_eq!(limited.status, 429);
    assert_eq!(limited.header("ratelimit-reset"), Some("6"));
    assert_eq!(limited.body, "{\"message\":\"API rate limit exceeded\"}");
    host.clock += 6_000;
    assert_eq!(host.status(), Some(200));
}

#[test]
fn the_share_and_the_seed_deternew_webhook_flaky_failures() {
    let failures = |terms: &str| {
        let mut host = in_scenario(terms);
        (0..500)
            .map(|_| host.status() != Some(200))
            .collect::<Vec<_>>()
    };
    let share = failures("flaky:0.2")
        .iter()
        .filter(|failed| **failed)
        .count();
    assert!((70..130).contains(&share), "{share} of 500");
    assert_eq!(failures("flaky:0.2"), failures("flaky:0.2"));
    assert_ne!(failures("flaky:0.2"), failures("flaky:0.2,seed:9"));
    assert!(failures("flaky:0").iter().all(|failed| !failed));
    assert!(failures("flaky:1").iter().all(|failed| *failed));
}

#[test]
fn delays_are_within_their_range() {
    assert_eq!(in_scenario("slow:800").list().delay, 800);
    let mut host = in_scenario("slow:100-900");
    let delays: Vec<u32> = (0..200).map(|_| host.list().delay).collect();
    assert!(delays.iter().all(|delay| (100..=900).contains(delay)));
    assert!(delays.iter().max() > delays.iter().min());
}

#[test]
fn failures_have_their_status_and_body() {
    assert_eq!(in_scenario("offline").status(), None);
    assert_eq!(in_scenario("down").status(), Some(503));
    assert_eq!(in_scenario("down:500").status(), Some(500));
    let page = in_scenario("html").list().reply.unwrap();
    assert_eq!(page.header("content-type"), Some("text/html"));
    let whole = core().get("").text;
    let call = Call::get("");
    // Not checked against the document, which can't describe truncated JSON.
    let cut = in_scenario("garbled").exchange(&call).unwrap().text;
    assert!(cut.len() < whole.len() && whole.starts_with(&cut));
}

#[test]
fn an_operation_runs_even_if_its_answer_is_lost() {
    let mut host = in_scenario("create.lost");
    let call = Call::send("POST", "", &new_webhook());
    assert_eq!(host.handle(&call).reply, None);
    assert_eq!(host.rows("").len(), 13);
}

#[test]
fn unique_rejects_duplicate_names() {
    let mut host = in_scenario("unique");
    assert_eq!(host.send("POST", "", new_webhook()).status, 201);
    let rejected = host.send("POST", "", new_webhook());
    assert_eq!(rejected.status, 409);
    assert_eq!(rejected.json()["properties"]["name"], "duplicated");
    let id = host.rows("?sort=-created_at")[0]["identifier"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        host.send("PATCH", &format!("/{id}"), new_webhook()).status,
        200
    );
}

#[test]
fn faults_can_be_restricted_to_an_operation_and_to_its_nth_call() {
    let mut host = in_scenario("list@2.down,test.offline");
    assert_eq!(host.status(), Some(200));
    assert_eq!(host.send("POST", "", new_webhook()).status, 201);
    assert_eq!((host.status(), host.status()), (Some(503), Some(200)));
    let mut host = in_scenario("@2.html");
    assert_eq!((host.status(), host.status()), (Some(200), Some(502)));
}

#[test]
fn the_first_unknown_term_is_returned() {
    for term in [
        "slowly",
        "slow",
        "slow:x",
        "slow:9-1",
        "down:200",
        "flaky:2",
        "flaky:1.1",
        "flaky:.5",
        "flaky:0.",
        "flaky:-0.1",
        "limited:",
        "many:-1",
        "many:999999999",
        "delete.lost",
        "list@0.lost",
        "list@.lost",
        "empty:1",
        "create.empty",
        "create.",
    ] {
        let unknown = Scenario::parse(&format!("html, {term}")).unwrap_err();
        assert_eq!(unknown.0, term);
    }
    assert_eq!(Scenario::parse(" "), Ok(Scenario::default()));
}

#[test]
fn the_journal_has_requests_and_answers() {
    let mut host = in_scenario("create.lost");
    let body = host.get("?page_size=1").text;
    host.send(
        "POST",
        "/test",
        json!({"url": "https://example.com/status/404"}),
    );
    let _ = host.handle(&Call::send("POST", "", &new_webhook()));
    let journal = host.journal_since(0);
    let summary: Vec<_> = journal
        .iter()
        .map(|e| json!([e["number"], e["method"], e["status"]]))
        .collect();
    let expected = [
        json!([1, "GET", 200]),
        json!([2, "POST", 200]),
        json!([3, "POST", null]),
    ];
    assert_eq!(summary, expected);
    assert_eq!(journal[0]["answered"], body);
    let answered = journal[1]["answered"].as_str().unwrap();
    assert!(answered.contains("CLIENT_REQUEST_ERROR"));
    assert_eq!(journal[2]["sent"], new_webhook().to_string());
}
