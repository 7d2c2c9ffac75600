//! The contract's document and the mock, held against each other: it says no less than the mock answers, and no more.

use crate::contract::document::{document, resolved, validator};
use crate::contract::{Call, Host};
use crate::core::{core, in_scenario, mine};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Everything that can befall an operation, and leaves an answer that is whole.
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

/// Calls of each operation by its name in the document, right and wrong.
fn calls(id: &str) -> Vec<(&'static str, Call)> {
    let test = json!({"url": "https://example.com/"});
    let unknown = "/00000000-0000-0000-0000-000000000000";
    let writes = [
        ("create", Call::send("POST", "", &mine())),
        ("update", Call::send("PATCH", &format!("/{id}"), &mine())),
        ("test", Call::send("POST", "/test", &test)),
    ];
    let mut calls = vec![
        ("list", Call::send("GET", "", &Value::Null)),
        ("list", Call::send("GET", "?page_size=0", &Value::Null)),
        ("update", Call::send("PATCH", unknown, &mine())),
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
fn every_documented_answer_is_given_and_every_given_answer_documented() {
    let documented = documented();
    let mut given = BTreeSet::new();
    for terms in SCENARIOS {
        let mut host = in_scenario(terms);
        let mut samples = core();
        let id = samples.rows("")[0]["identifier"]
            .as_str()
            .unwrap()
            .to_owned();
        // One webhook has the name already, so that another can't.
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

/// Every media type object that has examples, wherever it is.
fn with_examples(value: &'static Value, found: &mut Vec<&'static Value>) {
    if value.get("schema").is_some() {
        found.push(value);
    }
    let members = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, member)| member);
    for member in members.chain(value.as_array().into_iter().flatten()) {
        with_examples(member, found);
    }
}

#[test]
fn the_documents_examples_are_what_its_schemas_say() {
    let mut holders = Vec::new();
    with_examples(document(), &mut holders);
    let mut count = 0;
    for holder in holders {
        let examples = holder["examples"].as_object().into_iter().flatten();
        let examples = examples.map(|(_, example)| &resolved(example)["value"]);
        for example in examples.chain(holder.get("example")) {
            let errors: Vec<String> = validator(&holder["schema"])
                .iter_errors(example)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{example}: {errors:?}");
            count += 1;
        }
    }
    assert!(count >= 19, "only {count} examples");
}
