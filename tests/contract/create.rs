use super::Host;
use serde_json::{Value, json};

fn body() -> Value {
    json!({"name": " Mine ", "type": "CASE_CREATED", "url": "https://example.com/hook", "is_active": true})
}

pub fn creates_what_was_sent(host: &mut impl Host) {
    let answer = host.send("POST", "", body());
    assert_eq!(answer.status, 201);
    let created = answer.json();
    assert_eq!(
        (&created["name"], &created["is_active"]),
        (&json!("Mine"), &json!(true))
    );
    assert_eq!(created["created_at"], created["updated_at"]);
    assert_eq!(host.rows("?sort=-created_at")[0], created);
    assert_eq!(host.rows("").len(), 13);
}

pub fn accepts_duplicate_names(host: &mut impl Host) {
    let first = host.send("POST", "", body()).json();
    let second = host.send("POST", "", body()).json();
    assert_ne!(first["identifier"], second["identifier"]);
}

pub fn rejects_a_create_with_an_error_per_field(host: &mut impl Host) {
    let answer = host.send(
        "POST",
        "",
        json!({"name": " ", "url": "http://localhost/", "is_active": "yes"}),
    );
    assert_eq!(
        (answer.status, answer.content_type()),
        (400, "application/problem+json")
    );
    let problem = answer.json();
    for member in [
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "identifier",
        "timestamp",
    ] {
        assert!(!problem[member].is_null(), "{member}");
    }
    let errors = problem["properties"]["errors"].as_array().unwrap();
    let fields: Vec<&Value> = errors.iter().map(|error| &error["field"]).collect();
    assert_eq!(fields, ["name", "type", "url", "is_active"]);
    assert_eq!(
        errors[2]["reasons"],
        json!(["error.validation.ValidWebhookUrl"])
    );
    assert!(errors[2]["rejected"].as_str().unwrap().contains(' '));
    assert_eq!(host.rows("").len(), 12);
}

pub fn rejects_legacy_and_unknown_types(host: &mut impl Host) {
    for kind in ["CSOM_EMULATION_MATCH_STATUS_UPDATED", "MOON_ROSE"] {
        let mut body = body();
        body["type"] = kind.into();
        let answer = host.send("POST", "", body);
        assert_eq!(answer.status, 400);
        assert_eq!(answer.json()["properties"]["errors"][0]["field"], "type");
    }
}
