//! The contract, on the pure core.

mod contract;

use contract::{Answer, Call, Host};
use webhook_settings::domain::Reach;
use webhook_settings::mock::{Env, Incoming, Mock, Step, simulate};

struct Core(Mock);

fn core() -> Core {
    Core(Mock::with_samples(1, 12))
}

impl Host for Core {
    fn call(&mut self, call: Call) -> Answer {
        let (path, query) = call.target.split_once('?').unwrap_or((&call.target, ""));
        let request = Incoming {
            method: call.method,
            path,
            query,
            content_type: call.content_type,
            authorization: None,
            body: &call.body,
        };
        let env = Env {
            now: "2026-11-24T09:30:00.000Z",
            reach: Reach::Public,
            resolved: &[],
            token: None,
        };
        let reply = match self.0.handle(&request, &env) {
            Step::Reply(reply) => reply,
            Step::Deliver(delivery) => {
                let result = simulate(delivery.url());
                delivery.finish(&result)
            }
        };
        Answer {
            status: reply.status,
            content_type: reply.header("content-type").unwrap().to_owned(),
            allow: reply.header("allow").map(str::to_owned),
            text: reply.body,
        }
    }
}

contract_suite!(core);

#[test]
fn a_snapshot_restores_to_the_same_answers() {
    let mut host = core();
    let body = serde_json::json!({"name": "Mine", "type": "CASE_CREATED", "url": "https://example.com", "is_active": false});
    host.send("POST", "", body.clone());
    let mut restored = Core(Mock::restore(&host.0.snapshot()).unwrap());
    assert_eq!(restored.get("").text, host.get("").text);
    assert_eq!(
        restored.send("POST", "", body.clone()).text,
        host.send("POST", "", body).text
    );
    for damaged in [
        "",
        "{}",
        "{\"format\": \"other\"}",
        &host.0.snapshot()[..40],
    ] {
        assert!(Mock::restore(damaged).is_none());
    }
}

#[test]
fn the_same_seed_gives_the_same_backend_and_another_another() {
    assert_eq!(core().get("").text, core().get("").text);
    let other = &mut Core(Mock::with_samples(2, 12));
    assert_ne!(other.get("").text, core().get("").text);
}

#[test]
fn names_that_resolve_to_private_addresses_are_refused() {
    let resolved = ["10.0.0.1".parse().unwrap()];
    let request = Incoming {
        method: "POST",
        path: "/v2/notifications/configurations/webhook/test",
        query: "",
        content_type: Some("application/json"),
        authorization: None,
        body: br#"{"url": "https://inside.example.com/"}"#,
    };
    for (reach, is_refused) in [(Reach::Public, true), (Reach::Private, false)] {
        let env = Env {
            now: "2026-11-24T09:30:00.000Z",
            reach,
            resolved: &resolved,
            token: None,
        };
        let step = Mock::with_samples(1, 0).handle(&request, &env);
        assert_eq!(
            matches!(step, Step::Reply(reply) if reply.status == 400),
            is_refused
        );
    }
}
