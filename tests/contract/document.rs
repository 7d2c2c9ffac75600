//! The contract as an OpenAPI document: finds the documented response to a call, and its schemas.

use super::Call;
use jsonschema::Validator;
use serde_json::{Map, Value};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex},
};

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_saphyr::from_str(include_str!("openapi.yaml")).expect("the document is YAML")
});

/// The whole document.
pub fn document() -> &'static Value {
    &DOCUMENT
}

/// Returns the documented response to a call with `status`, or `None` if there is none.
pub fn response(call: &Call, status: u16) -> Option<&'static Value> {
    let exact = status.to_string();
    let range = format!("{}XX", status / 100);
    if let Some(operation) = path_item(call).and_then(|item| item.get(call.method.to_lowercase())) {
        let responses = &operation["responses"];
        let found = responses.get(exact).or_else(|| responses.get(range))?;
        return Some(resolved(found));
    }
    let elsewhere = match status {
        // The token is checked before the path.
        401 => &document()["components"]["responses"]["Unauthorized"],
        404 if path_item(call).is_none() => &document()["x-other-paths"],
        405 => &path_item(call)?["x-other-methods"],
        _ => return None,
    };
    Some(resolved(elsewhere))
}

/// Returns the documented methods of a call's path, in upper case.
pub fn methods(call: &Call) -> Vec<String> {
    let members = path_item(call).and_then(Value::as_object);
    let names = members.into_iter().flatten().filter_map(|(name, member)| {
        member.get("operationId")?;
        Some(name.to_uppercase())
    });
    names.collect()
}

fn path_item(call: &Call) -> Option<&'static Value> {
    let path = call.target.split('?').next().unwrap_or_default();
    let paths = document()["paths"].as_object()?;
    // A path without a template has priority over a templated one (OpenAPI 3.1, "Paths Object").
    paths.get(path).or_else(|| {
        let is_match = |template: &str| {
            let (before, _) = template.split_once('{')?;
            let segment = path.strip_prefix(before)?;
            (!segment.is_empty() && !segment.contains('/')).then_some(())
        };
        paths
            .iter()
            .find_map(|(template, item)| is_match(template).map(|()| item))
    })
}

/// Resolves a `$ref` within the document. Returns any other value unchanged.
pub fn resolved(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(reference) => document()
            .pointer(reference.trim_start_matches('#'))
            .expect("references in the document resolve"),
        None => value,
    }
}

/// Returns the validator of a schema in the document. It checks formats too.
pub fn validator(schema: &Value) -> Arc<Validator> {
    static CACHE: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    let mut cache = CACHE.lock().expect("building a validator does not panic");
    let build = || {
        let mut root: Map<String, Value> =
            schema.as_object().expect("a schema is an object").clone();
        // References in the schema resolve within these.
        root.insert("components".to_owned(), document()["components"].clone());
        let options = jsonschema::options().should_validate_formats(true);
        let built = options.build(&Value::Object(root));
        Arc::new(built.expect("the document's schemas are schemas"))
    };
    cache
        .entry(schema.to_string())
        .or_insert_with(build)
        .clone()
}
