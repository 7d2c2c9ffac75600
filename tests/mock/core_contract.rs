//! The contract suite on the mock's core, and what only the core can show.

use crate::contract::{self, Host};
use crate::contract_suite;
use crate::core::{core, in_scenario, new_webhook};
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{Env, Handled, IncomingRequest, Mock, Scenario};

contract_suite!(core);

#[test]
fn a_restored_snapshot_gives_the_same_answers() {
    let mut host = core();
    host.send("POST", "", new_webhook());
    let snapshot = host.mock.snapshot();
    let mut restored = core();
    assert!(restored.mock.restore(&snapshot));
    assert_eq!(restored.get("").text, host.get("").text);
    assert_eq!(
        restored.send("POST", "", new_webhook()).text,
        host.send("POST", "", new_webhook()).text
    );
    for damaged in ["", "{}", "{\"format\": \"other\"}", &snapshot[..40]] {
        let before = restored.get("").text;
        assert!(!restored.mock.restore(damaged));
        assert_eq!(restored.get("").text, before);
    }
}

#[test]
fn the_seed_deternew_webhooks_the_data() {
    assert_eq!(core().get("").text, core().get("").text);
    assert_ne!(in_scenario("seed:2").get("").text, core().get("").text);
}

#[test]
fn hosts_that_resolve_to_private_addresses_are_rejected() {
    for address in [
        "10.0.0.1",
        "203.0.113.7",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "ff02::1",
    ] {
        rejects_a_host_that_resolves_to(address);
    }
}

fn rejects_a_host_that_resolves_to(address: &str) {
    let resolved_addresses = ["8.8.8.8".parse().unwrap(), address.parse().unwrap()];
    let request = IncomingRequest {
        method: "POST",
        path: "/v2/notifications/configurations/webhook/test",
        query: "",
        content_type: Some("application/json"),
        authorization: None,
        body: br#"{"url": "https://inside.example.com/"}"#,
        client: "",
    };
    for (host_policy, is_rejected) in [
        (HostPolicy::PublicOnly, true),
        (HostPolicy::AllowPrivate, false),
    ] {
        let env = Env {
            now: "2026-11-24T09:30:00.000Z",
            clock: 0,
            host_policy,
            resolved_addresses: &resolved_addresses,
            sign: str::to_owned,
            token: None,
        };
        let handled = Mock::default().handle(&request, &Scenario::default(), &env);
        assert_eq!(
            matches!(handled, Handled::Done(_)),
            is_rejected,
            "{address}"
        );
    }
}
