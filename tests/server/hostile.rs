//! Clients without the token, or slow ones, can't harm the server for long.

use crate::contract::{Call, Host, PATH};
use crate::server::{Server, raw};
use serde_json::json;

const SECURED: [&str; 4] = ["--deliver", "simulate", "--token", "right"];

#[test]
fn an_answer_that_is_lost_does_not_end_the_server() {
    let mut server = Server::start(&SECURED);
    server.token = Some("right");
    for lost in ["offline", "lost", "list.lost", "@1.offline,lost"] {
        server.scenario = Some(lost);
        assert!(server.try_call(Call::get("")).is_none(), "{lost}");
    }
    server.scenario = Some("flaky:1");
    let answers: Vec<_> = (0..8).map(|_| server.try_call(Call::get(""))).collect();
    assert!(answers.iter().any(Option::is_none));
    server.scenario = None;
    assert_eq!(server.get("").status, 200);
    assert!(server.terminate().success());
}

#[test]
fn nothing_of_a_lost_answer_is_sent() {
    let server = Server::start(&["--scenario", "lost"]);
    let request = format!("GET {PATH} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    assert_eq!(raw::send(server.address(), &request), "");
}

#[test]
fn a_scenario_counts_only_with_the_right_token() {
    let mut server = Server::start(&SECURED);
    for token in [None, Some("wrong")] {
        server.token = token;
        for scenario in [
            "offline",
            "lost",
            "flaky:1",
            "slow:600000",
            "many:100000",
            "what",
        ] {
            server.scenario = Some(scenario);
            assert_eq!(server.get("").status, 401, "{scenario}");
        }
    }
}

#[test]
fn a_request_is_routed_and_authorized_before_its_body_is_read() {
    let server = Server::start(&["--token", "right"]);
    let unsent = "host: localhost\r\ncontent-type: application/json\r\ncontent-length: 900\r\n";
    for (line, extra, status) in [
        (format!("POST {PATH}"), "", 401),
        ("POST /anything".to_owned(), "", 401),
        (
            "POST /anything".to_owned(),
            "authorization: Bearer right\r\n",
            404,
        ),
        (
            format!("PUT {PATH}"),
            "authorization: Bearer right\r\n",
            405,
        ),
    ] {
        let request = format!("{line} HTTP/1.1\r\n{unsent}{extra}connection: close\r\n\r\n");
        let answer = raw::send(server.address(), &request);
        assert_eq!(raw::status(&answer), Some(status), "{line}");
    }
}

#[test]
fn a_client_that_stops_sending_is_cut_off() {
    let mut server = Server::start(&["--deliver", "simulate", "--read-timeout", "1"]);
    let half_a_head = format!("GET {PATH} HTTP/1.1\r\nhost: local");
    for unfinished in ["", "GET ", half_a_head.as_str()] {
        let answer = raw::send(server.address(), unfinished);
        assert!(matches!(raw::status(&answer), None | Some(408)), "{answer}");
    }
    let head =
        format!("POST {PATH} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n");
    for body in [
        "content-length: 50\r\n\r\n{\"name\":",
        "transfer-encoding: chunked\r\n\r\n5\r\n{\"na",
    ] {
        let answer = raw::send(server.address(), &format!("{head}{body}"));
        assert_eq!(raw::status(&answer), Some(408), "{answer}");
    }
    assert_eq!(server.get("").status, 200);
}

#[test]
fn a_body_in_chunks_has_the_same_limit() {
    let server = Server::start(&["--deliver", "simulate"]);
    let head = format!(
        "POST {PATH} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         transfer-encoding: chunked\r\nconnection: close\r\n\r\n"
    );
    let chunk = format!(
        "{:x}\r\n{}\r\n",
        1024 * 1024 + 1,
        " ".repeat(1024 * 1024 + 1)
    );
    let answer = raw::send(server.address(), &format!("{head}{chunk}0\r\n\r\n"));
    assert_eq!(raw::status(&answer), Some(413));
}

#[test]
fn a_head_without_end_is_rejected() {
    let server = Server::start(&["--deliver", "simulate"]);
    let filler = "a".repeat(128 * 1024);
    let request = format!("GET {PATH} HTTP/1.1\r\nhost: localhost\r\nx-filler: {filler}");
    let answer = raw::send(server.address(), &request);
    assert_eq!(raw::status(&answer), Some(431));
}

#[test]
fn line_breaks_in_values_stay_values() {
    let mut server = Server::start(&["--deliver", "simulate"]);
    let answer = server.send(
        "POST",
        "/test",
        json!({"url": "https://example.com/\r\nx: y"}),
    );
    assert_eq!(answer.status, 400);
    let body = json!({"name": "A\r\nx: y", "type": "CASE_CREATED", "url": "https://example.com/", "is_active": true});
    let created = server.call(Call::send("POST", "", &body));
    assert!(created.header("x").is_none());
}

#[test]
fn numbers_that_are_too_large_are_rejected_at_the_start() {
    for (flag, value) in [
        ("--sample", "4000000000"),
        ("--sample", "100001"),
        ("--scenario", "many:100001"),
        ("--scenario", "slow:4294967295"),
        ("--scenario", "slow:1-600001"),
        ("--read-timeout", "0"),
        ("--read-timeout", "99999999999999999999"),
    ] {
        let (code, message) = Server::start_error(&[flag, value]);
        assert_eq!(code, Some(2), "{message}");
        assert!(message.contains(flag), "{message}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn many_scenarios_take_little_memory() {
    let mut server = Server::start(&["--deliver", "simulate"]);
    for seed in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        server.scenario = Some(Box::leak(
            format!("many:100000,seed:{seed}").into_boxed_str(),
        ));
        assert_eq!(server.get("?page_size=1").status, 200);
    }
    let megabytes = server.memory() / 1024;
    assert!(megabytes < 250, "{megabytes} MB");
}
