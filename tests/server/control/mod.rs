//! The control over HTTP, compared with `control.yaml`: every documented call, and what is refused.

mod document;

use crate::contract::{Answer, Call, Transport};
use crate::server::{Server, raw};
use document::{check, operations, request_schema, validator};
use serde_json::{Value, json};

fn controlled() -> Server {
    Server::start(&["--deliver", "simulate", "--control"])
}

fn send(server: &mut Server, method: &'static str, path: &str, body: Option<&Value>) -> Answer {
    let call = Call {
        method,
        target: path.to_owned(),
        content_type: body.map(|_| "application/json"),
        body: body.map_or_else(Vec::new, |body| body.to_string().into_bytes()),
    };
    server.exchange(&call).expect("the server answers")
}

#[test]
fn every_example_is_answered_as_documented() {
    let mut server = controlled();
    server.exchange(&Call::get("")).unwrap();
    server.exchange(&Call::send(
        "POST",
        "/test",
        &json!({"url": "https://example.com/"}),
    ));
    server.exchange(&Call::send("PUT", "/nothing", &json!({})));
    let read: Vec<_> = operations()
        .into_iter()
        .filter(|it| it.1 == "GET")
        .collect();
    assert_eq!((operations().len(), read.len()), (12, 3));
    for (path, method, operation) in read {
        let answer = send(&mut server, method, path, None);
        assert!(answer.text.len() > 2, "{path}");
        check(operation, &answer);
    }
    let snapshot = send(&mut server, "GET", "/__mock/snapshot", None).json();
    for (path, method, operation) in operations().into_iter().filter(|it| it.1 == "POST") {
        let examples =
            operation["requestBody"]["content"]["application/json"]["examples"].as_object();
        let mut bodies: Vec<Value> = examples
            .into_iter()
            .flat_map(|it| it.values().map(|example| example["value"].clone()))
            .collect();
        if path.ends_with("/restore") {
            bodies.push(json!({ "snapshot": snapshot }));
        }
        assert!(!bodies.is_empty(), "{path}");
        for body in bodies {
            assert!(
                validator(request_schema(operation)).is_valid(&body),
                "{body}"
            );
            let answer = send(&mut server, method, path, Some(&body));
            assert!(answer.status < 400, "{answer:?}");
            check(operation, &answer);
        }
    }
}

#[test]
fn the_document_and_the_server_refuse_the_same_bodies() {
    let mut server = controlled();
    let response = json!({"status": 204, "headers": {"x": "y"}});
    for (name, body, is_accepted) in [
        ("reset", json!({"x": 1}), false),
        ("seed", json!({}), false),
        ("seed", json!({"webhooks": -1}), false),
        ("seed", json!({"webhooks": 1.5}), false),
        ("seed", json!({"webhooks": 100_001}), false),
        ("seed", json!({"webhooks": [1]}), false),
        ("seed", json!({"webhooks": []}), true),
        ("seed", json!({"webhooks": 2.0}), true),
        ("restore", json!({"snapshot": 1}), false),
        ("fail", json!({"operation": "list", "nth": 1}), false),
        (
            "fail",
            json!({"operation": "list", "nth": 0, "fault": "lost"}),
            false,
        ),
        (
            "fail",
            json!({"operation": "list", "nth": "all", "fault": "lost"}),
            false,
        ),
        (
            "fail",
            json!({"operation": "remove", "nth": 1, "fault": "lost"}),
            false,
        ),
        (
            "fail",
            json!({"operation": "any", "nth": 1, "fault": {"status": 199}}),
            false,
        ),
        (
            "fail",
            json!({"operation": "any", "nth": 1, "fault": {"status": 200, "headers": 1}}),
            false,
        ),
        (
            "fail",
            json!({"operation": "any", "nth": 4_294_967_295_u32, "fault": response}),
            true,
        ),
        ("hold", json!({"operation": "every"}), false),
        ("hold", json!({"operation": null}), false),
        ("release", json!({"operation": "update"}), true),
        ("clock/advance", json!({}), false),
        ("clock/advance", json!({"milliseconds": "1"}), false),
        ("clock/advance", json!({"milliseconds": 0.5}), true),
        ("clock/pauseAt", json!({"time": "noon"}), false),
        ("clock/pauseAt", json!({"time": -1}), false),
        (
            "clock/pauseAt",
            json!({"time": "2026-11-24T09:30:00.5-11:30"}),
            true,
        ),
        ("clock/resume", json!({"time": 1}), false),
    ] {
        let path = format!("/__mock/{name}");
        let (_, method, operation) = operations()
            .into_iter()
            .find(|it| it.0 == path)
            .expect("it is documented");
        let schema = validator(request_schema(operation));
        assert_eq!(schema.is_valid(&body), is_accepted, "{name} {body}");
        let answer = send(&mut server, method, &path, Some(&body));
        assert_eq!(
            answer.status < 400,
            is_accepted,
            "{name} {body}: {answer:?}"
        );
        check(operation, &answer);
    }
}

#[test]
fn every_call_is_refused_under_another_name_or_to_a_page_as_documented() {
    let server = controlled();
    for (path, method, operation) in operations() {
        for (headers, status) in [
            ("host: evil.example\r\n", 421),
            ("host: localhost\r\norigin: http://localhost\r\n", 403),
        ] {
            let text = format!("{method} {path} HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
            let answer = raw::send(server.address(), &text);
            assert_eq!(raw::status(&answer), Some(status), "{path}");
            assert!(
                !operation["responses"][status.to_string()].is_null(),
                "{path}"
            );
        }
    }
}

#[test]
fn what_is_controlled_is_stored_in_the_data_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let arguments = [
        "--deliver",
        "simulate",
        "--control",
        "--data",
        file.to_str().unwrap(),
    ];
    let mut server = Server::start(&arguments);
    send(
        &mut server,
        "POST",
        "/__mock/seed",
        Some(&json!({"webhooks": 2})),
    );
    drop(server);
    let mut server = Server::start(&arguments);
    let page = server.exchange(&Call::get("")).unwrap().json();
    assert_eq!(page["total_count"], 2);
}
