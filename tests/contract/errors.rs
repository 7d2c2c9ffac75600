use super::{Answer, Call, Host, PATH};

fn assert_minimal_problem(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status);
    let members: Vec<String> = answer.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(members, ["detail", "status", "title"]);
}

fn call(method: &'static str, path: &str) -> Call {
    Call {
        method,
        target: format!("{PATH}{path}"),
        content_type: Some("application/json"),
        body: b"{}".to_vec(),
    }
}

pub fn rejects_unknown_paths_and_methods(host: &mut impl Host) {
    for path in ["/", "/test/x", "s"] {
        assert_minimal_problem(&host.call(call("GET", path)), 404);
    }
    for (method, path, allow) in [
        ("PUT", "", "GET, POST"),
        ("DELETE", "", "GET, POST"),
        ("GET", "/test", "POST"),
        ("DELETE", "/00000000-0000-0000-0000-000000000000", "PATCH"),
        ("GET", "/00000000-0000-0000-0000-000000000000", "PATCH"),
    ] {
        let answer = host.call(call(method, path));
        assert_minimal_problem(&answer, 405);
        assert_eq!(answer.header("allow"), Some(allow));
    }
}

pub fn rejects_malformed_and_oversized_bodies(host: &mut impl Host) {
    let id = host.rows("")[0]["identifier"].as_str().unwrap().to_owned();
    let writes = [
        ("POST", String::new()),
        ("POST", "/test".into()),
        ("PATCH", format!("/{id}")),
    ];
    for (method, path) in writes {
        for body in [&b""[..], b"{", b"[]", b"null", b"\xff\xfe", b"{\"url\":"] {
            let mut call = call(method, &path);
            call.body = body.to_vec();
            let answer = host.call(call);
            assert_eq!(answer.status, 400, "{method} {path}");
            assert!(answer.json()["identifier"].is_string());
        }
        let mut call = call(method, &path);
        call.body = vec![b' '; 1024 * 1024 + 1];
        assert_minimal_problem(&host.call(call), 413);
    }
}

pub fn accepts_only_json(host: &mut impl Host) {
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
    ] {
        let mut call = call("POST", "");
        call.content_type = content_type;
        assert_minimal_problem(&host.call(call), 415);
    }
    let mut call = call("POST", "");
    call.content_type = Some("Application/JSON; charset=utf-8");
    assert_eq!(host.call(call).status, 400);
}
