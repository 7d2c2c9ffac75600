//! Which answers the check against the contract's document rejects.

use crate::contract::{Answer, Call, Host, PATH, Transport, check};
use crate::core::{Core, core, in_scenario, new_webhook};
use serde_json::{Value, json};

/// Makes a call with a valid answer, changes the answer with `spoil`, and returns the error of the check.
fn check_error(host: &mut Core, call: &Call, spoil: impl FnOnce(&mut Answer)) -> String {
    let mut answer = host.exchange(call).unwrap();
    assert_eq!(check(call, &answer), Ok(()));
    spoil(&mut answer);
    check(call, &answer).unwrap_err()
}

/// Changes the members of a body.
fn body(spoil: impl FnOnce(&mut Value)) -> impl FnOnce(&mut Answer) {
    move |answer| {
        let mut body = answer.json();
        spoil(&mut body);
        answer.text = body.to_string();
    }
}

fn without(member: &'static str) -> impl FnOnce(&mut Value) {
    move |body| assert!(body.as_object_mut().unwrap().remove(member).is_some())
}

fn without_header(name: &'static str) -> impl FnOnce(&mut Answer) {
    move |answer| {
        let before = answer.headers.len();
        answer.headers.retain(|(known, _)| known != name);
        assert_eq!(answer.headers.len(), before - 1);
    }
}

#[test]
fn an_undocumented_status_or_content_type_is_rejected() {
    let list = Call::get("");
    let error = check_error(&mut core(), &list, |answer| answer.status = 201);
    assert!(error.contains("status 201"), "{error}");
    let error = check_error(&mut core(), &list, without_header("content-type"));
    assert!(error.contains("content type"), "{error}");
    let error = check_error(&mut core(), &list, |answer| {
        answer.headers[0].1 = "text/html".to_owned();
    });
    assert!(error.contains("text/html"), "{error}");
}

#[test]
fn a_list_with_a_missing_or_invalid_member_is_rejected() {
    let list = Call::get("");
    for member in ["webhook_notification_configurations", "first", "self"] {
        let error = check_error(&mut core(), &list, body(without(member)));
        assert!(error.contains(member), "{error}");
    }
    for (member, wrong) in [
        ("identifier", json!("5")),
        ("created_by", json!("me")),
        ("created_at", json!("yesterday")),
        ("is_active", json!("true")),
        ("type", Value::Null),
    ] {
        let error = check_error(
            &mut core(),
            &list,
            body(|page| page["webhook_notification_configurations"][3][member] = wrong),
        );
        assert!(error.contains(&format!("/3/{member}")), "{error}");
    }
    let error = check_error(&mut core(), &list, |answer| {
        answer.text.pop();
    });
    assert!(error.contains("not JSON"), "{error}");
}

#[test]
fn an_unknown_event_type_is_accepted() {
    let mut answer = core().get("");
    answer.text = answer.text.replace("CASE_CREATED", "MOON_ROSE");
    assert_eq!(check(&Call::get(""), &answer), Ok(()));
}

#[test]
fn a_problem_in_another_shape_is_rejected() {
    let rejected = Call::send("POST", "", &json!({}));
    for member in ["type", "instance", "identifier", "timestamp", "properties"] {
        let error = check_error(&mut core(), &rejected, body(without(member)));
        assert!(error.contains(member), "{error}");
    }
    let error = check_error(
        &mut core(),
        &rejected,
        body(|body| body["status"] = 404.into()),
    );
    assert!(error.contains("400"), "{error}");
    let unknown = Call::send("PATCH", "/x", &new_webhook());
    let error = check_error(&mut core(), &unknown, body(without("identifier")));
    assert!(error.contains("identifier"), "{error}");
    let nowhere = Call::send("GET", "/x/y", &Value::Null);
    let more = body(|body| body["instance"] = PATH.into());
    let error = check_error(&mut core(), &nowhere, more);
    assert!(error.contains("instance"), "{error}");
    // An update has its errors at the top level; a create has them under `properties`.
    let id = core().rows("")[0]["identifier"]
        .as_str()
        .unwrap()
        .to_owned();
    let update = Call::send("PATCH", &format!("/{id}"), &json!({"name": 5}));
    let error = check_error(
        &mut core(),
        &update,
        body(|body| {
            let errors = body["errors"].take();
            body["properties"] = json!({ "errors": errors });
        }),
    );
    assert!(error.contains("/errors"), "{error}");
}

#[test]
fn a_body_with_another_status_is_rejected() {
    let list = Call::get("");
    let other = body(|body| body["status"] = 501.into());
    let error = check_error(&mut in_scenario("down:500"), &list, other);
    assert!(error.contains("501"), "{error}");
}

#[test]
fn missing_and_invalid_headers_are_rejected() {
    let put = Call::send("PUT", "", &Value::Null);
    let error = check_error(&mut core(), &put, without_header("allow"));
    assert!(error.contains("Allow"), "{error}");
    let less = |answer: &mut Answer| answer.headers[1].1 = "GET".to_owned();
    let error = check_error(&mut core(), &put, less);
    assert!(error.contains("POST"), "{error}");
    let list = Call::get("");
    for name in ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"] {
        let mut host = in_scenario("limited:0");
        let error = check_error(&mut host, &list, without_header(name));
        assert!(error.to_lowercase().contains(name), "{error}");
    }
    let never = |answer: &mut Answer| answer.headers[3].1 = "soon".to_owned();
    let error = check_error(&mut in_scenario("limited:0"), &list, never);
    assert!(error.contains("soon"), "{error}");
}

#[test]
#[should_panic(expected = "not JSON")]
fn every_answer_of_a_host_is_checked() {
    in_scenario("garbled").get("");
}
