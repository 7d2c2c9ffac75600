//! A clock that stands still: the same calls get the same answers, byte for byte.

use crate::contract::{Answer, Call, Host};
use crate::server::Server;
use serde_json::json;

const NOW: &str = "2026-03-04T05:06:07Z";

/// Calls of every operation, and what was answered; HTTP's own date left out.
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
fn two_servers_at_one_time_answer_the_same_bytes() {
    let first = answers(NOW);
    assert_eq!(first, answers(NOW));
    let statuses: Vec<u16> = first.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [200, 201, 200, 400, 200, 200]);
    let made = first[1].json();
    assert_eq!(made["created_at"], "2026-03-04T05:06:07.000Z");
    assert_eq!(first[3].json()["timestamp"], "2026-03-04T05:06:07.000Z");
    assert_ne!(first, answers("2026-03-04T05:06:08.500Z"));
}

#[test]
fn what_is_no_time_is_refused() {
    for wrong in [
        "",
        "now",
        "2026-03-04",
        "05:06:07Z",
        "2026-03-04T05:06:07+01:00",
        "2026-13-04T05:06:07Z",
    ] {
        let (code, said) = Server::refused(&["--now", wrong]);
        assert_eq!(code, Some(2), "{said}");
        assert!(
            said.contains("--now") && said.contains("2026-11-24T09:30:00Z"),
            "{said}"
        );
    }
}
