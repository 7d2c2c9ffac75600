//! Control of the mock by tests: injected faults, seeded webhooks, snapshots, the journal and received messages.

use crate::contract::{Call, Host, Transport};
use crate::core::{Core, core, in_scenario, new_webhook};
use serde_json::{Value, json};
use webhook_settings::client::Reply;
use webhook_settings::mock::{FaultKind, InjectedFault, Operation};

fn inject(host: &mut Core, operation: Option<Operation>, nth: Option<u32>, fault: &str) -> bool {
    let kind = FaultKind::Scenario(fault.to_owned());
    let fault = InjectedFault {
        operation,
        nth,
        kind,
    };
    host.mock.inject(fault).is_ok()
}

#[test]
fn an_injected_fault_affects_the_nth_call_from_now() {
    let mut host = core();
    host.get("");
    assert!(inject(
        &mut host,
        Some(Operation::List),
        Some(2),
        "down:500"
    ));
    assert_eq!(host.send("POST", "", new_webhook()).status, 201);
    let statuses = [host.status(), host.status(), host.status()];
    assert_eq!(statuses, [Some(200), Some(500), Some(200)]);
}

#[test]
fn an_injected_fault_without_a_number_affects_every_call_until_reset() {
    let mut host = core();
    assert!(inject(&mut host, None, None, "offline"));
    assert_eq!((host.status(), host.status()), (None, None));
    host.mock.reset();
    assert_eq!(host.status(), Some(200));
}

#[test]
fn an_injected_reply_replaces_the_operation() {
    let mut host = in_scenario("down");
    let reply = Reply {
        status: 299,
        headers: vec![("content-type".into(), "text/odd".into())],
        body: "{}".into(),
    };
    let fault = InjectedFault {
        operation: Some(Operation::Create),
        nth: Some(1),
        kind: FaultKind::Reply(reply),
    };
    assert_eq!(host.mock.inject(fault), Ok(()));
    let create = Call::send("POST", "", &new_webhook());
    let answer = host.exchange(&create).unwrap();
    assert_eq!((answer.status, answer.content_type()), (299, "text/odd"));
    assert_eq!(host.send("POST", "", new_webhook()).status, 503);
}

#[test]
fn an_unknown_fault_and_a_call_number_of_0_are_rejected() {
    let mut host = core();
    for fault in ["", "slowly", "create.lost", "empty", "down:200"] {
        assert!(!inject(&mut host, None, None, fault), "{fault}");
    }
    assert!(!inject(&mut host, None, Some(0), "lost"));
    assert_eq!(host.status(), Some(200));
}

#[test]
fn a_snapshot_has_injected_faults_and_clients_but_no_token() {
    let mut host = in_scenario("expired,list@3.offline");
    host.token = Some("Bearer first-secret");
    assert_eq!(host.status(), Some(401));
    inject(&mut host, Some(Operation::List), Some(1), "html");
    let snapshot = host.mock.snapshot();
    assert!(!snapshot.contains("first-secret"));
    let mut restored = in_scenario("expired,list@3.offline");
    assert!(restored.mock.restore(&snapshot));
    restored.token = Some("Bearer other");
    let statuses = [restored.status(), restored.status(), restored.status()];
    assert_eq!(statuses, [Some(502), None, Some(200)]);
}

/// The webhooks of the list, not checked against the document, because seeded values may be invalid.
fn stored(host: &mut Core) -> Value {
    let page = host.exchange(&Call::get("")).unwrap().json();
    page["webhook_notification_configurations"].clone()
}

#[test]
fn webhooks_can_be_seeded_with_some_or_all_members() {
    let mut host = core();
    let rows = json!([{}, {"name": "Odd", "type": "MOON_ROSE", "is_active": false, "updated_at": "never"}]);
    let seeded = host.seed(&rows.to_string()).unwrap();
    let seeded: Value = serde_json::from_str(&seeded).unwrap();
    assert_eq!(stored(&mut host), seeded);
    assert_eq!(
        (&seeded[0]["name"], &seeded[0]["is_active"]),
        (&json!("Webhook 1"), &json!(true))
    );
    assert_eq!(
        (&seeded[1]["type"], &seeded[1]["updated_at"]),
        (&json!("MOON_ROSE"), &json!("never"))
    );
    assert_eq!(in_scenario("empty").rows("").len(), 0);
    for unusable in ["", "{}", "[1]", r#"[{"identifier": "7"}]"#] {
        assert!(host.seed(unusable).is_err(), "{unusable}");
        assert_eq!(stored(&mut host), seeded);
    }
}

#[test]
fn received_test_messages_have_a_signature() {
    let mut host = core();
    host.clock = 1_795_000_000_500;
    for path in ["unknown.invalid/", "example.com/status/500"] {
        let url = format!("https://{path}");
        host.send("POST", "/test", json!({ "url": url }));
    }
    let received = host.received_since(0);
    assert_eq!(received.len(), 1);
    assert_eq!(received[0]["url"], "https://example.com/status/500");
    let header = |name| {
        let headers = received[0]["headers"].as_array().unwrap();
        let found = headers.iter().find(|pair| pair[0] == name).unwrap();
        found[1].as_str().unwrap()
    };
    let (id, body) = (header("webhook-id"), received[0]["body"].as_str().unwrap());
    let signature = format!("v1,signed({id}.1795000000.{body})");
    assert_eq!(header("webhook-signature"), signature);
}

#[test]
fn exchanges_and_messages_are_returned_after_a_number() {
    let mut host = core();
    host.get("");
    host.send("POST", "/test", json!({"url": "https://example.com"}));
    let journal = host.journal_since(1);
    assert_eq!(
        (journal.len(), &journal[0]["operation"]),
        (1, &json!("test"))
    );
    assert_eq!(
        journal[0]["headers"][0],
        json!(["content-type", "application/json"])
    );
    assert_eq!(host.mock.journal_since(2), "[]");
    let received = host.received_since(0);
    assert_eq!(
        (&received[0]["number"], &received[0]["url"]),
        (&json!(1), &json!("https://example.com"))
    );
    host.mock.reset();
    assert_eq!(host.mock.received_since(0), "[]");
    host.send("POST", "/test", json!({"url": "https://example.com"}));
    assert!(host.mock.received_since(1).contains("\"number\":2"));
}
