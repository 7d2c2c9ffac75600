//! What each scenario term does, on the pure core.

use crate::contract::{Call, Host, Transport};
use crate::core::{core, in_scenario, mine};
use webhook_settings::mock::Scenario;

#[test]
fn data_terms_decide_what_there_is() {
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
fn each_backend_keeps_to_its_own_data() {
    let mut host = in_scenario("empty");
    host.send("POST", "", mine());
    host.scenario = Scenario::default();
    assert_eq!(host.rows("").len(), 12);
    host.scenario = Scenario::parse("empty,slow:5").unwrap();
    assert_eq!(host.rows("").len(), 1);
}

#[test]
fn permissions_can_be_missing() {
    assert_eq!(in_scenario("noaccess").get("").status, 403);
    let mut host = in_scenario("readonly");
    assert_eq!(host.get("").status, 200);
    assert_eq!(host.send("POST", "", mine()).status, 403);
    assert!(
        host.send("POST", "", mine())
            .text
            .contains("Create and update webhooks")
    );
}

#[test]
fn a_session_lasts_until_a_new_token() {
    let mut host = in_scenario("expired");
    assert_eq!(host.status(), Some(401));
    host.token = Some("Bearer new");
    assert_eq!(host.status(), Some(200));
}

#[test]
fn a_limit_holds_until_its_window_ends() {
    let mut host = in_scenario("limited:2");
    assert_eq!((host.status(), host.status()), (Some(200), Some(200)));
    host.clock += 4_000;
    let refused = host.list().reply.unwrap();
    assert_eq!(refused.status, 429);
    assert_eq!(refused.header("ratelimit-reset"), Some("6"));
    assert_eq!(refused.body, "{\"message\":\"API rate limit exceeded\"}");
    host.clock += 6_000;
    assert_eq!(host.status(), Some(200));
}

#[test]
fn a_flaky_backend_fails_by_its_share_and_by_its_seed() {
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
fn a_slow_backend_keeps_within_its_range() {
    assert_eq!(in_scenario("slow:800").list().delay, 800);
    let mut host = in_scenario("slow:100-900");
    let delays: Vec<u32> = (0..200).map(|_| host.list().delay).collect();
    assert!(delays.iter().all(|delay| (100..=900).contains(delay)));
    assert!(delays.iter().max() > delays.iter().min());
}

#[test]
fn a_backend_can_be_out_of_reach_or_out_of_order() {
    assert_eq!(in_scenario("offline").status(), None);
    assert_eq!(in_scenario("down").status(), Some(503));
    assert_eq!(in_scenario("down:500").status(), Some(500));
    let page = in_scenario("html").list().reply.unwrap();
    assert_eq!(page.header("content-type"), Some("text/html"));
    let whole = core().get("").text;
    let call = Call::get("");
    // Past the document: what is cut off is no answer that it could name.
    let cut = in_scenario("garbled").exchange(&call).unwrap().text;
    assert!(cut.len() < whole.len() && whole.starts_with(&cut));
}

#[test]
fn a_lost_answer_is_to_work_that_was_done() {
    let mut host = in_scenario("create.lost");
    let call = Call::send("POST", "", &mine());
    assert_eq!(host.outcome(&call).reply, None);
    assert_eq!(host.rows("").len(), 13);
}

#[test]
fn names_can_have_to_be_unique() {
    let mut host = in_scenario("unique");
    assert_eq!(host.send("POST", "", mine()).status, 201);
    let refused = host.send("POST", "", mine());
    assert_eq!(refused.status, 409);
    assert_eq!(refused.json()["properties"]["name"], "duplicated");
    let id = host.rows("?sort=-created_at")[0]["identifier"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(host.send("PATCH", &format!("/{id}"), mine()).status, 200);
}

#[test]
fn faults_can_be_narrowed_to_an_operation_and_to_its_nth_call() {
    let mut host = in_scenario("list@2.down,test.offline");
    assert_eq!(host.status(), Some(200));
    assert_eq!(host.send("POST", "", mine()).status, 201);
    assert_eq!((host.status(), host.status()), (Some(503), Some(200)));
    let mut host = in_scenario("@2.html");
    assert_eq!((host.status(), host.status()), (Some(200), Some(502)));
}

#[test]
fn a_term_that_is_none_is_named() {
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
fn the_journal_tells_what_was_sent_and_answered() {
    let mut host = in_scenario("create.lost");
    let answered = host.get("?page_size=1").text;
    host.send(
        "POST",
        "/test",
        serde_json::json!({"url": "https://example.com/status/404"}),
    );
    let _ = host.outcome(&Call::send("POST", "", &mine()));
    let journal: Vec<_> = host.mock.journal().collect();
    let told: Vec<_> = journal
        .iter()
        .map(|e| (e.number, e.method.as_str(), e.status))
        .collect();
    assert_eq!(
        told,
        [
            (1, "GET", Some(200)),
            (2, "POST", Some(200)),
            (3, "POST", None)
        ]
    );
    assert_eq!(journal[0].answered, answered);
    assert!(journal[1].answered.contains("CLIENT_REQUEST_ERROR"));
    assert_eq!(journal[2].sent, mine().to_string());
}
