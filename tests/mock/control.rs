//! What tests do to a backend from outside: provoke failures, put webhooks in, look at what was said.

use crate::contract::{Call, Host, Transport};
use crate::core::{Core, core, in_scenario, mine};
use serde_json::{Value, json};
use webhook_settings::client::Reply;
use webhook_settings::mock::{How, Operation, Order};

fn order(host: &mut Core, operation: Option<Operation>, nth: Option<u32>, fault: &str) -> bool {
    let how = How::Fault(fault.to_owned());
    host.mock.order(Order {
        operation,
        nth,
        how,
    })
}

#[test]
fn an_order_befalls_the_nth_call_from_now() {
    let mut host = core();
    host.get("");
    assert!(order(&mut host, Some(Operation::List), Some(2), "down:500"));
    assert_eq!(host.send("POST", "", mine()).status, 201);
    let statuses = [host.status(), host.status(), host.status()];
    assert_eq!(statuses, [Some(200), Some(500), Some(200)]);
}

#[test]
fn an_order_without_a_number_befalls_each_call_until_reset() {
    let mut host = core();
    assert!(order(&mut host, None, None, "offline"));
    assert_eq!((host.status(), host.status()), (None, None));
    host.mock.reset();
    assert_eq!(host.status(), Some(200));
}

#[test]
fn an_order_can_bring_an_answer_of_its_own() {
    let mut host = in_scenario("down");
    let reply = Reply {
        status: 299,
        headers: vec![("content-type".into(), "text/odd".into())],
        body: "{}".into(),
    };
    let is_taken = host.mock.order(Order {
        operation: Some(Operation::Create),
        nth: Some(1),
        how: How::Reply(reply),
    });
    assert!(is_taken);
    let create = Call::send("POST", "", &mine());
    let answer = host.exchange(&create).unwrap();
    assert_eq!((answer.status, answer.content_type()), (299, "text/odd"));
    assert_eq!(host.send("POST", "", mine()).status, 503);
}

#[test]
fn an_order_for_no_fault_or_no_call_is_refused() {
    let mut host = core();
    for fault in ["", "slowly", "create.lost", "empty", "down:200"] {
        assert!(!order(&mut host, None, None, fault), "{fault}");
    }
    assert!(!order(&mut host, None, Some(0), "lost"));
    assert_eq!(host.status(), Some(200));
}

#[test]
fn a_snapshot_holds_orders_and_what_is_known_of_clients_and_no_token() {
    let mut host = in_scenario("expired,list@3.offline");
    host.token = Some("Bearer first-secret");
    assert_eq!(host.status(), Some(401));
    order(&mut host, Some(Operation::List), Some(1), "html");
    let snapshot = host.mock.snapshot();
    assert!(!snapshot.contains("first-secret"));
    let mut restored = in_scenario("expired,list@3.offline");
    assert!(restored.mock.restore(&snapshot));
    restored.token = Some("Bearer other");
    let statuses = [restored.status(), restored.status(), restored.status()];
    assert_eq!(statuses, [Some(502), None, Some(200)]);
}

/// What there is, past the document: odd rows can be put in for the client to read, which no backend should answer.
fn held(host: &mut Core) -> Value {
    let page = host.exchange(&Call::get("")).unwrap().json();
    page["webhook_notification_configurations"].clone()
}

#[test]
fn webhooks_can_be_put_in_whole_or_in_part() {
    let mut host = core();
    let rows = json!([{}, {"name": "Odd", "type": "MOON_ROSE", "is_active": false, "updated_at": "never"}]);
    let made = host.seed(&rows.to_string()).unwrap();
    let made: Value = serde_json::from_str(&made).unwrap();
    assert_eq!(held(&mut host), made);
    assert_eq!(
        (&made[0]["name"], &made[0]["is_active"]),
        (&json!("Webhook 1"), &json!(true))
    );
    assert_eq!(
        (&made[1]["type"], &made[1]["updated_at"]),
        (&json!("MOON_ROSE"), &json!("never"))
    );
    assert_eq!(in_scenario("empty").rows("").len(), 0);
    for unusable in ["", "{}", "[1]", r#"[{"identifier": "7"}]"#] {
        assert!(host.seed(unusable).is_err(), "{unusable}");
        assert_eq!(held(&mut host), made);
    }
}

#[test]
fn test_messages_that_arrive_are_kept_with_their_signature() {
    let mut host = core();
    host.clock = 1_795_000_000_500;
    for path in ["nobody.invalid/", "example.com/status/500"] {
        let url = format!("https://{path}");
        host.send("POST", "/test", json!({ "url": url }));
    }
    let received: Vec<_> = host.mock.received().collect();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].url, "https://example.com/status/500");
    let header = |name| received[0].headers.iter().find(|(own, _)| *own == name);
    let (_, id) = header("webhook-id").unwrap();
    let signed = format!("{id}.1795000000.{}", received[0].body);
    let (_, signature) = header("webhook-signature").unwrap();
    assert_eq!(*signature, format!("v1,signed({signed})"));
}

#[test]
fn the_journal_and_the_messages_are_told_from_a_number_on() {
    let mut host = core();
    host.get("");
    host.send("POST", "/test", json!({"url": "https://example.com"}));
    let journal: Value = serde_json::from_str(&host.mock.journal_since(1)).unwrap();
    assert_eq!(
        (journal.as_array().unwrap().len(), &journal[0]["operation"]),
        (1, &json!("test"))
    );
    assert_eq!(
        journal[0]["headers"][0],
        json!(["content-type", "application/json"])
    );
    assert_eq!(host.mock.journal_since(2), "[]");
    let received: Value = serde_json::from_str(&host.mock.received_since(0)).unwrap();
    assert_eq!(
        (&received[0]["number"], &received[0]["url"]),
        (&json!(1), &json!("https://example.com"))
    );
    host.mock.reset();
    assert_eq!(host.mock.received_since(0), "[]");
    host.send("POST", "/test", json!({"url": "https://example.com"}));
    assert!(host.mock.received_since(1).contains("\"number\":2"));
}
