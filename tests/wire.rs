//! Reading the API's JSON in every shape that it has.

use webhook_settings::client::{self, ApiError, Reply};
use webhook_settings::domain::{EventType, ResponseType, Status};
use webhook_settings::wire::{
    Value, read_configuration, read_page, read_problem, read_test_result,
};

const ROW: &str = r#"{"identifier": "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5", "name": "N", "type": "CASE_CREATED",
    "url": "https://example.com", "is_active": true, "created_at": "2026-01-01T00:00:00Z",
    "updated_at": "2026-01-02T00:00:00Z", "created_by": "5d0c1f6e-2b7a-4e93-9c48-0a6f3b1d7e25"}"#;

fn page(rows: &str) -> String {
    format!(
        r#"{{"webhook_notification_configurations": [{rows}], "first": "/f", "self": "/s", "next": null}}"#
    )
}

fn reply(status: u16, body: &str) -> Reply {
    Reply {
        status,
        headers: vec![("ratelimit-reset".into(), "7".into())],
        body: body.into(),
    }
}

#[test]
fn a_configuration_is_read() {
    let webhook = read_configuration(&Value::parse(ROW).unwrap()).unwrap();
    assert_eq!(webhook.event, EventType::CaseCreated);
    assert_eq!(webhook.status, Status::Active);
    assert_eq!(
        (webhook.name.as_str(), webhook.url.as_str()),
        ("N", "https://example.com")
    );
}

#[test]
fn an_unreadable_row_does_not_affect_the_others() {
    let odd = r#"{"identifier": "4d4673ef-77ba-4574-a1af-8cfd4c4cbee6", "type": "MOON_ROSE", "name": 7,
        "is_active": "false", "extra": {}}"#;
    let read = read_page(&page(&format!("{ROW}, {odd}, null, {{}}"))).unwrap();
    assert_eq!((read.webhooks.len(), read.unreadable), (2, 2));
    assert_eq!(read.webhooks[1].name, "7");
    assert_eq!(read.webhooks[1].status, Status::Inactive);
    assert_eq!(read.webhooks[1].event.as_str(), "MOON_ROSE");
    assert_eq!((read.has_next, read.total), (false, None));
}

#[test]
fn a_body_without_a_list_is_an_error() {
    for body in [
        "",
        "{}",
        "null",
        "[]",
        "<html>",
        r#"{"webhook_notification_configurations": {}}"#,
    ] {
        let answer = client::read_list(&reply(200, body));
        assert_eq!(answer, Err(ApiError::Unreadable { status: 200 }), "{body}");
    }
}

#[test]
fn field_errors_are_read_in_all_three_shapes() {
    let create = r#"{"title": "Bad Request", "identifier": "i", "properties": {"errors": [
        {"field": "url", "reasons": ["error.validation.ValidWebhookUrl"], "rejected": "The URL is private."}]}}"#;
    let update = r#"{"errors": [{"field": "url", "reasons": [{"key": "error.validation.ValidWebhookUrl",
        "message": "must be public"}], "rejected": "http://localhost"}]}"#;
    let conflict = r#"{"properties": {"name": "duplicated"}}"#;
    let found = |body| {
        let problem = read_problem(body).unwrap();
        (
            problem.fields[0].field.clone(),
            problem.fields[0].reasons.clone(),
        )
    };
    assert_eq!(
        found(create),
        ("url".into(), vec!["The URL is private.".into()])
    );
    assert_eq!(found(update), ("url".into(), vec!["must be public".into()]));
    assert_eq!(found(conflict), ("name".into(), vec!["duplicated".into()]));
    assert_eq!(
        read_problem(create).unwrap().identifier.as_deref(),
        Some("i")
    );
}

#[test]
fn too_many_field_errors_are_counted() {
    let errors = r#"{"field": "f", "reasons": ["r"]},"#.repeat(100_000);
    let read = read_problem(&format!(
        r#"{{"errors": [{errors} null], "properties": {{"name": "taken"}}}}"#
    ))
    .unwrap();
    assert_eq!((read.fields.len(), read.more_fields), (100, 99_902));
    let reasons = r#""r","#.repeat(1000);
    let read = read_problem(&format!(
        r#"{{"errors": [{{"field": "f", "reasons": [{reasons} "r"]}}]}}"#
    ))
    .unwrap();
    assert_eq!((read.fields[0].reasons.len(), read.more_fields), (100, 0));
}

#[test]
fn endless_texts_are_cut() {
    let row = ROW.replace(r#""N""#, &format!("\"{}\"", "é".repeat(10_000_000)));
    let webhook = read_configuration(&Value::parse(&row).unwrap()).unwrap();
    assert_eq!(webhook.name, "é".repeat(100_000));
}

#[test]
fn each_status_has_its_error_for_any_body() {
    let bodies = [
        "",
        "<html>503</html>",
        "[]",
        "{\"title\": 5}",
        "{\"message\": \"API rate limit exceeded\"}",
    ];
    for body in bodies {
        let error = |status| client::read_list(&reply(status, body)).unwrap_err();
        assert!(matches!(error(400), ApiError::Rejected(_)));
        assert!(matches!(error(401), ApiError::Unauthorized(_)));
        assert!(matches!(error(403), ApiError::Forbidden(_)));
        // The address of a list names no webhook: its 404 says that the address itself is wrong.
        assert!(matches!(error(404), ApiError::WrongAddress(_)));
        assert!(matches!(error(409), ApiError::Rejected(_)));
        assert_eq!(error(409).problem().unwrap().status, Some(409));
        assert_eq!(error(429), ApiError::RateLimited { reset_in: Some(7) });
        assert!(matches!(error(503), ApiError::Server { status: 503, .. }));
        assert!(matches!(error(302), ApiError::Server { status: 302, .. }));
    }
}

#[test]
fn test_results_keep_unknown_types_and_drop_invalid_codes() {
    let read = |kind, code| {
        let body = format!(
            r#"{{"identifier": "i", "test_result": {{"response_type": "{kind}", "server_response_code": {code}}}}}"#
        );
        read_test_result(&body).unwrap()
    };
    assert_eq!(read("SUCCESS", "200").code, Some(200));
    assert_eq!(read("NO_RESPONSE", "0").code, None);
    assert_eq!(read("NO_RESPONSE", "-1").code, None);
    assert_eq!(read("SUCCESS", "\"204\"").code, Some(204));
    assert_eq!(
        read("TEAPOT", "418").response_type,
        ResponseType::Other("TEAPOT".into())
    );
}
