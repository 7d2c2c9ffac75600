//! The contract's document describes exactly the answers that the mock gives.

use crate::contract::document::{document, resolved, validator};
use crate::contract::{Call, Host};
use crate::core::{core, in_scenario, new_webhook};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// All scenarios whose answers are complete.
const SCENARIOS: [&str; 9] = [
    "",
    "noaccess",
    "expired",
    "limited:0",
    "unique",
    "html",
    "down:500",
    "down:503",
    "down:504",
];

/// Valid and invalid calls of each operation, with its name in the document.
fn calls(id: &str) -> Vec<(&'static str, Call)> {
    let test = json!({"url": "https://example.com/"});
    let unknown = "/00000000-0000-0000-0000-000000000000";
    let writes = [
        ("create", Call::send("POST", "", &new_webhook())),
        (
            "update",
            Call::send("PATCH", &format!("/{id}"), &new_webhook()),
        ),
        ("test", Call::send("POST", "/test", &test)),
    ];
    let mut calls = vec![
        ("list", Call::send("GET", "", &Value::Null)),
        ("list", Call::send("GET", "?page_size=0", &Value::Null)),
        ("update", Call::send("PATCH", unknown, &new_webhook())),
    ];
    for (operation, write) in writes {
        let mut change = |change: &dyn Fn(&mut Call)| {
            let mut changed = write.clone();
            change(&mut changed);
            calls.push((operation, changed));
        };
        change(&|_| {});
        change(&|call| call.body = b"[]".to_vec());
        change(&|call| call.body = br#"{"url": "http://[::1]/"}"#.to_vec());
        change(&|call| call.body = vec![b' '; 1024 * 1024 + 1]);
        change(&|call| call.content_type = None);
    }
    calls
}

fn documented() -> BTreeSet<(String, String)> {
    let paths = document()["paths"].as_object().unwrap().values();
    let members = paths.flat_map(|item| item.as_object().unwrap().values());
    let operations = members.filter(|member| member.get("operationId").is_some());
    let pairs = operations.flat_map(|operation| {
        let name = operation["operationId"].as_str().unwrap();
        let responses = operation["responses"].as_object().unwrap();
        responses
            .keys()
            .map(|status| (name.to_owned(), status.clone()))
    });
    pairs.collect()
}

#[test]
fn documented_and_given_answers_are_the_same() {
    let documented = documented();
    let mut given = BTreeSet::new();
    for terms in SCENARIOS {
        let mut host = in_scenario(terms);
        let mut samples = core();
        let id = samples.rows("")[0]["identifier"]
            .as_str()
            .unwrap()
            .to_owned();
        // The first create takes the name, so that later ones conflict.
        let first = call_of("create", &id);
        host.call(first);
        for (operation, call) in calls(&id) {
            let status = host.call(call).status.to_string();
            let pair = (operation.to_owned(), status);
            let in_range = (operation.to_owned(), "5XX".to_owned());
            given.insert(if documented.contains(&pair) {
                pair
            } else {
                in_range
            });
        }
    }
    assert_eq!(given, documented);
}

fn call_of(operation: &str, id: &str) -> Call {
    let mut calls = calls(id).into_iter();
    let found = calls.find(|(name, _)| *name == operation);
    found.unwrap().1
}

/// Collects all media type objects of the document.
fn collect_media_types(value: &'static Value, found: &mut Vec<&'static Value>) {
    if value.get("schema").is_some() {
        found.push(value);
    }
    let members = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, member)| member);
    for member in members.chain(value.as_array().into_iter().flatten()) {
        collect_media_types(member, found);
    }
}

#[test]
fn the_examples_in_the_document_match_its_schemas() {
    let mut media_types = Vec::new();
    collect_media_types(document(), &mut media_types);
    let mut count = 0;
    for media_type in media_types {
        let examples = media_type["examples"].as_object().into_iter().flatten();
        let examples = examples.map(|(_, example)| &resolved(example)["value"]);
        for example in examples.chain(media_type.get("example")) {
            let errors: Vec<String> = validator(&media_type["schema"])
                .iter_errors(example)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{example}: {errors:?}");
            count += 1;
        }
    }
    assert!(count >= 19, "only {count} examples");
}
