//! The contract, on the pure core.

use crate::contract::{self, Host};
use crate::contract_suite;
use crate::core::{core, in_scenario, mine};
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{Env, Incoming, Mock, Scenario, Step};

contract_suite!(core);

#[test]
fn a_snapshot_restores_to_the_same_answers() {
    let mut host = core();
    host.send("POST", "", mine());
    let snapshot = host.mock.snapshot();
    let mut restored = core();
    assert!(restored.mock.restore(&snapshot));
    assert_eq!(restored.get("").text, host.get("").text);
    assert_eq!(
        restored.send("POST", "", mine()).text,
        host.send("POST", "", mine()).text
    );
    for damaged in ["", "{}", "{\"format\": \"other\"}", &snapshot[..40]] {
        let before = restored.get("").text;
        assert!(!restored.mock.restore(damaged));
        assert_eq!(restored.get("").text, before);
    }
}

#[test]
fn the_same_seed_gives_the_same_backend_and_another_another() {
    assert_eq!(core().get("").text, core().get("").text);
    assert_ne!(in_scenario("seed:2").get("").text, core().get("").text);
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
        client: "",
    };
    for (host_policy, is_refused) in [
        (HostPolicy::PublicOnly, true),
        (HostPolicy::AllowPrivate, false),
    ] {
        let env = Env {
            now: "2026-11-24T09:30:00.000Z",
            clock: 0,
            host_policy,
            resolved: &resolved,
            sign: str::to_owned,
            token: None,
        };
        let step = Mock::default().handle(&request, &Scenario::default(), &env);
        assert_eq!(matches!(step, Step::Done(_)), is_refused);
    }
}
