//! The contract suite on the HTTP server with simulated deliveries, and what only that server does.

mod contract;
#[path = "server/control/mod.rs"]
mod control;
#[path = "server/data_file.rs"]
mod data_file;
#[path = "server/fixed_clock.rs"]
mod fixed_clock;
#[path = "server/hostile.rs"]
mod hostile;
#[path = "server/origins.rs"]
mod origins;
mod server;

use contract::{Call, Host, Transport};
use serde_json::json;
use server::{Receiver, Server};

fn server() -> Server {
    Server::start(&["--deliver", "simulate"])
}

contract_suite!(server);

fn test_result(server: &mut Server, url: &str) -> serde_json::Value {
    server.send("POST", "/test", json!({"url": url})).json()["test_result"].clone()
}

#[test]
fn delivers_test_messages_and_follows_no_redirects() {
    let receiver = Receiver::start();
    let mut server = Server::start(&["--allow-private"]);
    assert_eq!(
        test_result(&mut server, &receiver.url("/status/200"))["response_type"],
        "SUCCESS"
    );
    let request = receiver.last_request();
    assert!(request.starts_with("POST /status/200 HTTP/1.1"));
    assert!(request.contains("{\"message\":"), "{request}");
    assert!(request.contains("webhook-signature: v1,"), "{request}");
    let redirected = test_result(&mut server, &receiver.url("/status/302"));
    assert_eq!(
        redirected,
        json!({"response_type": "REDIRECTION", "server_response_code": 302})
    );
    assert_eq!(
        test_result(&mut server, &receiver.url("/status/500"))["server_response_code"],
        500
    );
    assert_eq!(
        test_result(&mut server, &receiver.url("/hang-up"))["response_type"],
        "NO_RESPONSE"
    );
    assert_eq!(
        test_result(&mut server, "https://server-error.oauth.invalid/")["response_type"],
        "OAUTH_SERVER_ERROR"
    );
}

#[test]
fn rejects_private_addresses_by_default() {
    let receiver = Receiver::start();
    let mut server = Server::start(&[]);
    let answer = server.send("POST", "/test", json!({"url": receiver.url("/")}));
    assert_eq!(answer.status, 400);
}

#[test]
fn requires_its_token() {
    let mut server = Server::start(&["--token", "right"]);
    assert_eq!(server.get("").status, 401);
    server.token = Some("wrong");
    assert_eq!(server.get("").status, 401);
    server.token = Some("right");
    assert_eq!(server.get("").status, 200);
}

#[test]
fn creates_the_given_number_of_samples() {
    let mut server = Server::start(&["--sample", "40"]);
    assert_eq!(server.get("?page_size=7").json()["total_count"], 40);
    assert_eq!(Server::start(&["--sample", "0"]).rows("").len(), 0);
}

#[test]
fn uses_the_scenario_of_its_flag_or_of_the_request() {
    let mut server = Server::start(&["--scenario", "list.down,update@1.slow:5"]);
    assert_eq!(server.get("").status, 503);
    server.scenario = Some("html");
    assert_eq!(server.get("").status, 502);
    server.scenario = Some("");
    assert_eq!(server.get("").status, 200);
    server.scenario = Some("slowly");
    let call = Call::get("");
    // Not checked against the document: this answer is the server's own.
    let rejected = server.exchange(&call).unwrap();
    assert_eq!(rejected.status, 418);
    assert!(rejected.text.contains("\"slowly\"") && rejected.text.contains("slow:MS-MS"));
}

#[test]
fn closes_the_connection_if_there_is_no_answer() {
    let mut server = Server::start(&["--scenario", "list@1.offline"]);
    let call = Call::get("");
    assert!(server.try_call(call).is_none());
    assert_eq!(server.get("").status, 200);
}

#[test]
fn stops_on_sigterm() {
    let mut server = server();
    let call = Call::get("");
    assert_eq!(server.call(call).status, 200);
    assert!(server.terminate().success());
}
