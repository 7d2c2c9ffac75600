//! The control as an OpenAPI document.

use crate::contract::Answer;
use jsonschema::Validator;
use serde_json::Value;
use std::sync::LazyLock;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../contract/control.yaml");
    serde_saphyr::from_str(text).expect("the document is YAML")
});

/// The documented operations: path, method in upper case, and description.
pub fn operations() -> Vec<(&'static str, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let operations = paths.iter().map(|(path, item)| match item.get("get") {
        Some(operation) => (path.as_str(), "GET", operation),
        None => (path.as_str(), "POST", &item["post"]),
    });
    operations.collect()
}

pub fn validator(schema: &Value) -> Validator {
    let mut root = schema.as_object().unwrap().clone();
    root.insert("components".to_owned(), DOCUMENT["components"].clone());
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&Value::Object(root)).unwrap()
}

/// Checks the status, the content type and the body of an answer.
pub fn check(operation: &'static Value, answer: &Answer) {
    let name = &operation["operationId"];
    let mut response = &operation["responses"][answer.status.to_string()];
    assert!(!response.is_null(), "{name}: {answer:?} is not documented");
    if let Some(reference) = response["$ref"].as_str() {
        response = DOCUMENT.pointer(reference.trim_start_matches('#')).unwrap();
    }
    let Some(content) = response.get("content") else {
        return assert_eq!(answer.text, "", "{name}");
    };
    let schema = &content[answer.content_type()]["schema"];
    let body = answer.json();
    if let Some(error) = validator(schema).iter_errors(&body).next() {
        panic!("{name}: {error} in {body}");
    }
}

pub fn request_schema(operation: &Value) -> &Value {
    &operation["requestBody"]["content"]["application/json"]["schema"]
}
