//! With a fixed clock, the same calls get the same answers, byte for byte.

use crate::contract::{Answer, Call, Host};
use crate::server::Server;
use serde_json::json;

const NOW: &str = "2026-03-04T05:06:07Z";

/// The answers to calls of every operation, without HTTP's `Date` header.
fn answers(now: &str) -> Vec<Answer> {
    let mut server = Server::start(&["--deliver", "simulate", "--now", now]);
    let body = json!({"name": "Mine", "type": "CASE_CREATED", "url": "https://example.com/", "is_active": true});
    let row = server.rows("?page_size=1")[0].clone();
    let path = format!("/{}", row["identifier"].as_str().unwrap());
    let calls = [
        Call::get("?page_size=3"),
        Call::send("POST", "", &body),
        Call::send("PATCH", &path, &json!({"is_active": false})),
        Call::send("POST", "", &json!({})),
        Call::send("POST", "/test", &body),
        Call::get("?sort=-created_at&page_size=1"),
    ];
    let answers = calls.into_iter().map(|call| {
        let mut answer = server.call(call);
        answer.headers.retain(|(name, _)| name != "date");
        answer
    });
    answers.collect()
}

#[test]
fn two_servers_with_the_same_time_answer_the_same_bytes() {
    let first = answers(NOW);
    assert_eq!(first, answers(NOW));
    let statuses: Vec<u16> = first.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [200, 201, 200, 400, 200, 200]);
    let created = first[1].json();
    assert_eq!(created["created_at"], "2026-03-04T05:06:07.000Z");
    assert_eq!(first[3].json()["timestamp"], "2026-03-04T05:06:07.000Z");
    assert_ne!(first, answers("2026-03-04T05:06:08.500Z"));
}

#[test]
fn an_invalid_time_is_rejected() {
    for wrong in [
        "",
        "now",
        "2026-03-04",
        "05:06:07Z",
        "2026-03-04T05:06:07+01:00",
        "2026-13-04T05:06:07Z",
    ] {
        let (code, message) = Server::start_error(&["--now", wrong]);
        assert_eq!(code, Some(2), "{message}");
        assert!(
            message.contains("--now") && message.contains("2026-11-24T09:30:00Z"),
            "{message}"
        );
    }
}
