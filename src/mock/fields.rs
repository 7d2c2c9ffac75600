//! The rules for the members of a request, and the two shapes in which a refusal names them.

use super::{
    Env,
    body::as_sent,
    json::{Json, Members},
};
use crate::domain::{
    EventType, HostPolicy, Name, NameProblem, Status, TargetUrl, UrlProblem, is_private_address,
    is_subscribable,
};
use serde_json::Value;

/// What is wrong with one member.
#[derive(Debug)]
pub(super) struct Refusal {
    pub field: &'static str,
    /// The validator's name, after `error.validation.`.
    pub key: &'static str,
    pub message: &'static str,
}

type Checked<T> = Result<T, Refusal>;

pub(super) fn name(sent: Option<&Value>) -> Checked<Name> {
    let text = string("name", sent)?;
    let refuse = |key, message| refusal("name", key, message);
    Name::parse(text).map_err(|problem| match problem {
        NameProblem::Blank => refuse("NotBlank", "must not be blank"),
        NameProblem::TooLong => refuse("Size", "size must be between 1 and 255"),
    })
}

pub(super) fn event(sent: Option<&Value>) -> Checked<EventType> {
    let event = EventType::parse(string("type", sent)?);
    match event {
        EventType::Other(_) => Err(refusal("type", "ValidEnum", "must be a known type")),
        event if !is_subscribable(&event) => Err(refusal(
            "type",
            "ValidWebhookType",
            "must be a type that can be subscribed to",
        )),
        event => Ok(event),
    }
}

pub(super) fn url(sent: Option<&Value>, env: &Env<'_>) -> Checked<TargetUrl> {
    let text = string("url", sent)?;
    let refuse = |message| refusal("url", "ValidWebhookUrl", message);
    let url = TargetUrl::parse(text, env.host_policy).map_err(|problem| match problem {
        UrlProblem::PrivateHost => refuse("must not be a private or loopback address"),
        _ => refuse("must be a valid URL"),
    })?;
    let private = env.resolved.iter().any(|&ip| is_private_address(ip));
    if private && env.host_policy == HostPolicy::PublicOnly {
        return Err(refuse("must not resolve to a private or loopback address"));
    }
    Ok(url)
}

pub(super) fn status(sent: Option<&Value>) -> Checked<Status> {
    match sent {
        Some(Value::Bool(is_active)) => Ok(Status::from_is_active(*is_active)),
        None => Err(missing("is_active")),
        _ => Err(refusal("is_active", "Type", "must be a boolean")),
    }
}

fn string<'a>(field: &'static str, sent: Option<&'a Value>) -> Checked<&'a str> {
    let sent = sent.ok_or_else(|| missing(field))?;
    sent.as_str()
        .ok_or_else(|| refusal(field, "Type", "must be a string"))
}

fn missing(field: &'static str) -> Refusal {
    refusal(field, "NotNull", "must not be null")
}

pub(super) fn refusal(field: &'static str, key: &'static str, message: &'static str) -> Refusal {
    Refusal {
        field,
        key,
        message,
    }
}

/// As create answers it: under `properties.errors`, with the sentence in `rejected`.
pub(super) fn as_on_create(refusals: &[Refusal], _: &[u8]) -> Members {
    let errors = refusals.iter().map(|refusal| {
        let sentence = format!("The value of {} {}.", refusal.field, refusal.message);
        Json::Object(vec![
            ("field", Json::text(refusal.field)),
            ("reasons", Json::List(vec![key(refusal)])),
            ("rejected", Json::Text(sentence)),
        ])
    });
    let errors = Json::List(errors.collect());
    vec![("properties", Json::Object(vec![("errors", errors)]))]
}

/// As update answers it: under `errors`, with the value that was sent in `rejected`.
pub(super) fn as_on_update(refusals: &[Refusal], body: &[u8]) -> Members {
    let body = std::str::from_utf8(body).unwrap_or_default();
    let errors = refusals.iter().map(|refusal| {
        let reason = vec![
            ("key", key(refusal)),
            ("message", Json::text(refusal.message)),
        ];
        Json::Object(vec![
            ("field", Json::text(refusal.field)),
            ("reasons", Json::List(vec![Json::Object(reason)])),
            (
                "rejected",
                as_sent(body, refusal.field)
                    .map_or(Json::Null, |json| Json::AsSent(json.to_owned())),
            ),
        ])
    });
    vec![("errors", Json::List(errors.collect()))]
}

fn key(refusal: &Refusal) -> Json {
    Json::Text("error.validation.".to_owned() + refusal.key)
}
