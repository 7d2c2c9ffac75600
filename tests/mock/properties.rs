//! Properties that hold for any sequence of requests.

use crate::contract::{Call, Host, PATH};
use crate::core::{Core, core, in_scenario};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

/// A valid operation. An update names its webhook by its index in the order of creation.
#[derive(Clone, Debug)]
enum Operation {
    Create {
        name: String,
        event: &'static str,
        is_active: bool,
    },
    Update {
        at: usize,
        name: Option<String>,
        is_active: Option<bool>,
    },
    Test,
    List,
}

fn name() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9<>&\"'é漢 ]{0,20}[a-z]"
}

fn operation() -> impl Strategy<Value = Operation> {
    let event = select(vec![
        "CASE_CREATED",
        "CASE_STATE_UPDATED",
        "WORKFLOW_COMPLETED",
    ]);
    prop_oneof![
        (name(), event, any::<bool>()).prop_map(|(name, event, is_active)| Operation::Create {
            name,
            event,
            is_active
        }),
        (
            any::<usize>(),
            option::of(name()),
            option::of(any::<bool>())
        )
            .prop_map(|(at, name, is_active)| Operation::Update {
                at,
                name,
                is_active
            }),
        Just(Operation::Test),
        Just(Operation::List),
    ]
}

/// The expected webhooks: name, type and whether active, in the order of creation.
type Model = Vec<(String, String, bool)>;

fn stored(host: &mut Core) -> Model {
    let text = |row: &Value, member: &str| row[member].as_str().unwrap().to_owned();
    let rows = host.rows("?page_size=1000");
    rows.iter()
        .map(|row| {
            (
                text(row, "name"),
                text(row, "type"),
                row["is_active"] == true,
            )
        })
        .collect()
}

fn apply(host: &mut Core, model: &mut Model, operation: Operation) {
    match operation {
        Operation::Create {
            name,
            event,
            is_active,
        } => {
            let body = json!({"name": name, "type": event, "url": "https://example.com/", "is_active": is_active});
            assert_eq!(host.send("POST", "", body).status, 201);
            model.push((name.trim().to_owned(), event.to_owned(), is_active));
        }
        Operation::Update {
            at,
            name,
            is_active,
        } if !model.is_empty() => {
            let at = at % model.len();
            let id = host.rows("?page_size=1000")[at]["identifier"]
                .as_str()
                .unwrap()
                .to_owned();
            let body = json!({"name": name, "is_active": is_active});
            assert_eq!(host.send("PATCH", &format!("/{id}"), body).status, 200);
            if let Some(name) = name {
                model[at].0 = name.trim().to_owned();
            }
            model[at].2 = is_active.unwrap_or(model[at].2);
        }
        Operation::Update { .. } | Operation::List => {}
        Operation::Test => {
            let body = json!({"url": "https://example.com/"});
            assert_eq!(host.send("POST", "/test", body).status, 200);
        }
    }
}

/// A request that is valid, almost valid or arbitrary.
fn call() -> impl Strategy<Value = Call> {
    let method = select(vec!["GET", "POST", "PATCH", "PUT", "DELETE", "OPTIONS", ""]);
    let path = prop_oneof![
        Just(PATH.to_owned()),
        Just(format!("{PATH}/test")),
        Just(format!("{PATH}/a534a6a6-b7fd-4b63-90ba-d0da572baaf1")),
        ".{0,40}".prop_map(|end| format!("{PATH}{end}")),
        ".{0,40}",
    ];
    let query = prop_oneof![
        Just(String::new()),
        "\\?(page_number|page_size|sort|type|x)=[-0-9a-z_%+&=]{0,20}",
        "\\?.{0,40}",
    ];
    let content_type = select(vec![
        None,
        Some("application/json"),
        Some("text/plain"),
        Some(";"),
    ]);
    let body = prop_oneof![
        vec(any::<u8>(), 0..200),
        r#"\{"(name|type|url|is_active)": ("[^"]{0,20}"|null|true|-?[0-9]{1,30}|\[\]|\{\})\}"#
            .prop_map(String::into_bytes),
    ];
    (method, path, query, content_type, body).prop_map(
        |(method, path, query, content_type, body)| Call {
            method,
            target: path + &query,
            content_type,
            body,
        },
    )
}

proptest! {
    #[test]
    fn any_valid_operations_give_the_same_result_as_a_simple_model(operations in vec(operation(), 0..30)) {
        let mut host = in_scenario("empty");
        let mut model = Model::new();
        for operation in operations {
            apply(&mut host, &mut model, operation);
            prop_assert_eq!(stored(&mut host), model.clone());
        }
    }

    #[test]
    fn any_request_gets_a_documented_answer(calls in vec(call(), 1..10)) {
        let mut host = core();
        for call in calls {
            let answer = host.call(call);
            prop_assert!([200, 201, 400, 404, 405, 413, 415].contains(&answer.status), "{:?}", answer);
            let body = answer.json();
            prop_assert_eq!(answer.status < 400, body.get("title").is_none());
        }
    }

    #[test]
    fn a_restored_snapshot_of_any_state_gives_the_same_answers(
        operations in vec(operation(), 0..20),
        then in vec(call(), 1..10),
    ) {
        let mut host = core();
        let mut model = stored(&mut host);
        for operation in operations {
            apply(&mut host, &mut model, operation);
        }
        let mut restored = core();
        prop_assert!(restored.mock.restore(&host.mock.snapshot()));
        for call in then {
            prop_assert_eq!(restored.call(call.clone()).text, host.call(call).text);
        }
    }

    #[test]
    fn any_text_is_a_scenario_or_its_unknown_term_is_named(text in ".{0,40}") {
        if let Err(unknown) = webhook_settings::mock::Scenario::parse(&text) {
            prop_assert!(text.contains(&unknown.0));
        }
    }
}
