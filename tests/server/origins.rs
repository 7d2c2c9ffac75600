//! Who may use the server: requests that name it by one of its own names, from pages of known origins.

use crate::contract::PATH;
use crate::server::{Server, raw};

fn get(headers: &str) -> String {
    format!("GET {PATH}?page_size=1 HTTP/1.1\r\n{headers}connection: close\r\n\r\n")
}

fn status(server: &Server, headers: &str) -> Option<u16> {
    raw::status(&raw::send(server.address(), &get(headers)))
}

fn with_origin(server: &Server, origin: &str) -> Option<u16> {
    status(server, &format!("host: localhost\r\norigin: {origin}\r\n"))
}

fn simulating(arguments: &[&str]) -> Server {
    Server::start(&[&["--deliver", "simulate"], arguments].concat())
}

#[test]
fn a_request_names_the_server_by_one_of_its_names() {
    let server = simulating(&["--allow-host", "Mock.Test"]);
    for own in [
        "localhost",
        "LOCALHOST:8787",
        "app.localhost:1",
        "127.0.0.1",
        "127.1.2.3:80",
        "[::1]:8787",
        "mock.test:8787",
    ] {
        let host = format!("host: {own}\r\n");
        assert_eq!(status(&server, &host), Some(200), "{own}");
    }
    for foreign in [
        "evil.example",
        "evil.example:8787",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.mock.test",
        "user@localhost",
        "10.0.0.1",
        "",
    ] {
        let host = format!("host: {foreign}\r\n");
        assert_eq!(status(&server, &host), Some(421), "{foreign}");
    }
    assert_eq!(status(&server, ""), Some(421));
    let two = "host: localhost\r\nhost: evil.example\r\n";
    assert_eq!(status(&server, two), Some(421));
    let whole = get("host: localhost\r\n").replace("GET /", "GET http://evil.example/");
    assert_eq!(raw::status(&raw::send(server.address(), &whole)), Some(421));
}

#[test]
fn a_server_that_the_network_can_connect_to_takes_any_name() {
    let server = simulating(&["--host", "0.0.0.0"]);
    let (_, port) = server.address().rsplit_once(':').unwrap();
    let address = format!("127.0.0.1:{port}");
    let answer = raw::send(&address, &get("host: build-7.internal\r\n"));
    assert_eq!(raw::status(&answer), Some(200));
}

#[test]
fn only_pages_of_known_origins_are_answered() {
    let server = simulating(&["--allow-origin", "https://app.example.com"]);
    for known in [
        "https://app.example.com",
        "http://localhost:5173",
        "http://127.0.0.1:8080",
        "https://[::1]",
    ] {
        assert_eq!(with_origin(&server, known), Some(200), "{known}");
        let preflight = server.preflight(PATH, known);
        let headers = preflight.headers();
        assert_eq!(headers["access-control-allow-origin"], known);
        let allowed = headers["access-control-allow-headers"].to_str().unwrap();
        assert!(allowed.contains("authorization") && allowed.contains("content-type"));
    }
    for foreign in [
        "https://evil.example",
        "https://app.example.com.evil.example",
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://localhost.evil.example",
        "file://",
        "null",
    ] {
        assert_eq!(with_origin(&server, foreign), Some(403), "{foreign}");
        let preflight = server.preflight(PATH, foreign);
        assert_eq!(preflight.status(), 403);
        assert!(
            !preflight
                .headers()
                .contains_key("access-control-allow-origin")
        );
    }
}

#[test]
fn every_origin_can_be_allowed() {
    let server = simulating(&["--allow-origin", "*"]);
    assert_eq!(with_origin(&server, "https://elsewhere.example"), Some(200));
}
