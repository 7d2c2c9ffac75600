//! The check of every answer against the contract's document: what it refuses.

use crate::contract::{Answer, Call, Host, PATH, Transport, check};
use crate::core::{Core, core, in_scenario, mine};
use serde_json::{Value, json};

/// Makes a call that is answered rightly, spoils the answer, and gives what the check says of it.
fn spoiled(host: &mut Core, call: &Call, spoil: impl FnOnce(&mut Answer)) -> String {
    let mut answer = host.exchange(call).unwrap();
    assert_eq!(check(call, &answer), Ok(()));
    spoil(&mut answer);
    check(call, &answer).unwrap_err()
}

/// Spoils a body's members.
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

fn header_gone(name: &'static str) -> impl FnOnce(&mut Answer) {
    move |answer| {
        let before = answer.headers.len();
        answer.headers.retain(|(known, _)| known != name);
        assert_eq!(answer.headers.len(), before - 1);
    }
}

#[test]
fn an_undocumented_status_or_content_type_is_refused() {
    let list = Call::get("");
    let fault = spoiled(&mut core(), &list, |answer| answer.status = 201);
    assert!(fault.contains("status 201"), "{fault}");
    let fault = spoiled(&mut core(), &list, header_gone("content-type"));
    assert!(fault.contains("content type"), "{fault}");
    let fault = spoiled(&mut core(), &list, |answer| {
        answer.headers[0].1 = "text/html".to_owned();
    });
    assert!(fault.contains("text/html"), "{fault}");
}

#[test]
fn a_list_that_lacks_or_mistakes_a_member_is_refused() {
    let list = Call::get("");
    for member in ["webhook_notification_configurations", "first", "self"] {
        let fault = spoiled(&mut core(), &list, body(without(member)));
        assert!(fault.contains(member), "{fault}");
    }
    for (member, wrong) in [
        ("identifier", json!("5")),
        ("created_by", json!("me")),
        ("created_at", json!("yesterday")),
        ("is_active", json!("true")),
        ("type", Value::Null),
    ] {
        let fault = spoiled(
            &mut core(),
            &list,
            body(|page| page["webhook_notification_configurations"][3][member] = wrong),
        );
        assert!(fault.contains(&format!("/3/{member}")), "{fault}");
    }
    let fault = spoiled(&mut core(), &list, |answer| {
        answer.text.pop();
    });
    assert!(fault.contains("no JSON"), "{fault}");
}

#[test]
fn an_unknown_event_type_is_not_refused() {
    let mut answer = core().get("");
    answer.text = answer.text.replace("CASE_CREATED", "MOON_ROSE");
    assert_eq!(check(&Call::get(""), &answer), Ok(()));
}

#[test]
fn an_error_in_another_shape_is_refused() {
    let refused = Call::send("POST", "", &json!({}));
    for member in ["type", "instance", "identifier", "timestamp", "properties"] {
        let fault = spoiled(&mut core(), &refused, body(without(member)));
        assert!(fault.contains(member), "{fault}");
    }
    let fault = spoiled(
        &mut core(),
        &refused,
        body(|body| body["status"] = 404.into()),
    );
    assert!(fault.contains("400"), "{fault}");
    let unknown = Call::send("PATCH", "/x", &mine());
    let fault = spoiled(&mut core(), &unknown, body(without("identifier")));
    assert!(fault.contains("identifier"), "{fault}");
    let nowhere = Call::send("GET", "/x/y", &Value::Null);
    let more = body(|body| body["instance"] = PATH.into());
    let fault = spoiled(&mut core(), &nowhere, more);
    assert!(fault.contains("instance"), "{fault}");
    // Under `properties`, as create has it, where update has it at the top.
    let id = core().rows("")[0]["identifier"]
        .as_str()
        .unwrap()
        .to_owned();
    let update = Call::send("PATCH", &format!("/{id}"), &json!({"name": 5}));
    let fault = spoiled(
        &mut core(),
        &update,
        body(|body| {
            let errors = body["errors"].take();
            body["properties"] = json!({ "errors": errors });
        }),
    );
    assert!(fault.contains("/errors"), "{fault}");
}

#[test]
fn a_body_that_tells_another_status_is_refused() {
    let list = Call::get("");
    let other = body(|body| body["status"] = 501.into());
    let fault = spoiled(&mut in_scenario("down:500"), &list, other);
    assert!(fault.contains("501"), "{fault}");
}

#[test]
fn missing_and_wrong_headers_are_refused() {
    let put = Call::send("PUT", "", &Value::Null);
    let fault = spoiled(&mut core(), &put, header_gone("allow"));
    assert!(fault.contains("Allow"), "{fault}");
    let less = |answer: &mut Answer| answer.headers[1].1 = "GET".to_owned();
    let fault = spoiled(&mut core(), &put, less);
    assert!(fault.contains("POST"), "{fault}");
    let list = Call::get("");
    for name in ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"] {
        let mut host = in_scenario("limited:0");
        let fault = spoiled(&mut host, &list, header_gone(name));
        assert!(fault.to_lowercase().contains(name), "{fault}");
    }
    let never = |answer: &mut Answer| answer.headers[3].1 = "soon".to_owned();
    let fault = spoiled(&mut in_scenario("limited:0"), &list, never);
    assert!(fault.contains("soon"), "{fault}");
}

#[test]
#[should_panic(expected = "no JSON")]
fn no_host_can_answer_past_the_check() {
    in_scenario("garbled").get("");
}
