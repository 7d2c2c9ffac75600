//! The rules for the members of a request, and the two shapes in which a refusal names them.

use super::Env;
use crate::domain::{
    EventType, Name, NameProblem, Status, TargetUrl, UrlProblem, is_private_address,
    is_subscribable,
};
use serde_json::{Map, Value, json};

/// What is wrong with one member.
#[derive(Debug)]
pub(super) struct Refusal {
    pub field: &'static str,
    /// The validator's name, after `error.validation.`.
    pub key: &'static str,
    pub message: &'static str,
    pub sent: Value,
}

type Checked<T> = Result<T, Refusal>;

pub(super) fn name(sent: &Value) -> Checked<Name> {
    let text = string("name", sent)?;
    let refuse = |key, message| refusal("name", key, message, sent);
    Name::parse(text).map_err(|problem| match problem {
        NameProblem::Blank => refuse("NotBlank", "must not be blank"),
        NameProblem::TooLong => refuse("Size", "size must be between 1 and 255"),
    })
}

pub(super) fn event(sent: &Value) -> Checked<EventType> {
    let event = EventType::parse(string("type", sent)?);
    match event {
        EventType::Other(_) => Err(refusal("type", "ValidEnum", "must be a known type", sent)),
        event if !is_subscribable(&event) => Err(refusal(
            "type",
            "ValidWebhookType",
            "must be a type that can be subscribed to",
            sent,
        )),
        event => Ok(event),
    }
}

pub(super) fn url(sent: &Value, env: &Env) -> Checked<TargetUrl> {
    let text = string("url", sent)?;
    let refuse = |message| refusal("url", "ValidWebhookUrl", message, sent);
    let url = TargetUrl::parse(text, env.reach).map_err(|problem| match problem {
        UrlProblem::PrivateHost => refuse("must not be a private or loopback address"),
        _ => refuse("must be a valid URL"),
    })?;
    let private = env.resolved.iter().any(|&ip| is_private_address(ip));
    if private && env.reach == crate::domain::Reach::Public {
        return Err(refuse("must not resolve to a private or loopback address"));
    }
    Ok(url)
}

pub(super) fn status(sent: &Value) -> Checked<Status> {
    match sent {
        Value::Bool(is_active) => Ok(Status::from_is_active(*is_active)),
        Value::Null => Err(missing("is_active")),
        _ => Err(refusal("is_active", "Type", "must be a boolean", sent)),
    }
}

fn string<'a>(field: &'static str, sent: &'a Value) -> Checked<&'a str> {
    match sent {
        Value::String(text) => Ok(text),
        Value::Null => Err(missing(field)),
        _ => Err(refusal(field, "Type", "must be a string", sent)),
    }
}

fn missing(field: &'static str) -> Refusal {
    refusal(field, "NotNull", "must not be null", &Value::Null)
}

pub(super) fn refusal(
    field: &'static str,
    key: &'static str,
    message: &'static str,
    sent: &Value,
) -> Refusal {
    Refusal {
        field,
        key,
        message,
        sent: sent.clone(),
    }
}

/// As create answers it: under `properties.errors`, with the sentence in `rejected`.
pub(super) fn as_on_create(refusals: &[Refusal]) -> Map<String, Value> {
    let errors = refusals.iter().map(|r| {
        json!({
            "field": r.field,
            "reasons": [format!("error.validation.{}", r.key)],
            "rejected": format!("The value of {} {}.", r.field, r.message),
        })
    });
    let errors: Vec<Value> = errors.collect();
    Map::from_iter([("properties".to_owned(), json!({ "errors": errors }))])
}

/// As update answers it: under `errors`, with the value that was sent in `rejected`.
pub(super) fn as_on_update(refusals: &[Refusal]) -> Map<String, Value> {
    let errors = refusals.iter().map(|r| {
        json!({
            "field": r.field,
            "reasons": [{ "key": format!("error.validation.{}", r.key), "message": r.message }],
            "rejected": r.sent,
        })
    });
    Map::from_iter([("errors".to_owned(), errors.collect())])
}
