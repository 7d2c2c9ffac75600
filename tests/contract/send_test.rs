use super::Host;
use serde_json::{Value, json};

pub fn simulates_each_result(host: &mut impl Host) {
    for (url, response_type, code) in [
        ("https://example.com/", "SUCCESS", 200),
        ("https://example.com/status/204", "SUCCESS", 204),
        (
            "https://example.com/hooks/status/302?x=1",
            "REDIRECTION",
            302,
        ),
        (
            "https://example.com/status/404",
            "CLIENT_REQUEST_ERROR",
            404,
        ),
        ("https://example.com/status/503", "SERVER_ERROR", 503),
        ("https://unknown.invalid/", "NO_RESPONSE", 0),
        (
            "https://client-error.oauth.invalid/",
            "OAUTH_CLIENT_REQUEST_ERROR",
            401,
        ),
        (
            "https://server-error.oauth.invalid/",
            "OAUTH_SERVER_ERROR",
            500,
        ),
        ("https://no-response.oauth.invalid/", "OAUTH_NO_RESPONSE", 0),
    ] {
        let answer = host.send("POST", "/test", json!({"url": url}));
        assert_eq!(answer.status, 200, "{url}");
        let expected = json!({"response_type": response_type, "server_response_code": code});
        assert_eq!(answer.json()["test_result"], expected, "{url}");
        assert!(answer.json()["identifier"].is_string());
    }
}

pub fn rejects_a_test_of_a_private_address(host: &mut impl Host) {
    let hosts: Vec<Value> = serde_json::from_str(include_str!("../cases/hosts.json")).unwrap();
    let hosts = hosts.iter().filter(|case| case["is"] == "private");
    for private in hosts.filter_map(|case| case["host"].as_str()) {
        let url = format!("http://{private}:9/");
        let answer = host.send("POST", "/test", json!({"url": url}));
        assert_eq!(answer.status, 400, "{url}");
        let problem = answer.json();
        assert_eq!(problem["properties"]["errors"][0]["field"], "url", "{url}");
    }
}
