//! Requests to the mock: any method, path, query and body, and any scenario.

#![no_main]

use libfuzzer_sys::fuzz_target;
use webhook_settings::domain::HostPolicy;
use webhook_settings::mock::{Env, Handled, IncomingRequest, Mock, Scenario, simulate};

const PATH: &str = "/v2/notifications/configurations/webhook";
const ID: &str = "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5";
const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "DELETE", ""];

fuzz_target!(|input: (u8, &str, &str, &[u8], &str)| {
    let (choice, query, path, body, terms) = input;
    let scenario = Scenario::parse(terms).unwrap_or_default();
    let (known, test) = (format!("{PATH}/{ID}"), format!("{PATH}/test"));
    let paths = [PATH, &known, &test, path];
    let request = IncomingRequest {
        method: METHODS[usize::from(choice) % METHODS.len()],
        path: paths[usize::from(choice / 8) % paths.len()],
        query,
        content_type: (choice < 200).then_some("application/json"),
        authorization: Some("Bearer valid"),
        body,
        client: "fuzzer",
    };
    let env = Env {
        now: "2026-11-24T09:30:00.000Z",
        clock: 1_795_512_600_000,
        host_policy: HostPolicy::PublicOnly,
        resolved_addresses: &[],
        sign: |_| String::new(),
        token: Some("valid"),
    };
    let mut mock = Mock::default();
    let reply = match mock.handle(&request, &scenario, &env) {
        Handled::Done(answer) => answer.reply,
        Handled::Deliver(delivery) => {
            let result = simulate(delivery.url());
            mock.finish(delivery, &result).reply
        }
    };
    if let Some(reply) = reply {
        assert!((200..600).contains(&reply.status));
    }
});
