//! Validates the members of a request, and writes violations in the two shapes of the API.

use super::{
    Env,
    body::as_sent,
    json::{Json, Members},
};
use crate::domain::{
    EventType, HostPolicy, Name, NameProblem, Status, TargetUrl, UrlProblem, is_private_address,
    is_subscribable,
};
use crate::wire::Value;

/// A rule that a member of the request violates.
#[derive(Debug)]
pub(super) struct Violation {
    /// The member's name.
    pub field: &'static str,
    /// The name of the rule. Replies have it after `error.validation.`.
    pub key: &'static str,
    /// The end of a sentence that begins with the member's name.
    pub message: &'static str,
}

type Checked<T> = Result<T, Violation>;

pub(super) fn name(sent: Option<&Value>) -> Checked<Name> {
    let text = string("name", sent)?;
    let reject = |key, message| violation("name", key, message);
    // The app's rule on invisible characters is not the API's.
    Name::parse_leniently(text).map_err(|problem| match problem {
        NameProblem::TooLong => reject("Size", "size must be between 1 and 255"),
        _ => reject("NotBlank", "must not be blank"),
    })
}

pub(super) fn event(sent: Option<&Value>) -> Checked<EventType> {
    let event = EventType::parse(string("type", sent)?);
    match event {
        EventType::Other(_) => Err(violation("type", "ValidEnum", "must be a known type")),
        event if !is_subscribable(&event) => Err(violation(
            "type",
            "ValidWebhookType",
            "must be a type that can be subscribed to",
        )),
        event => Ok(event),
    }
}

pub(super) fn url(sent: Option<&Value>, env: &Env<'_>) -> Checked<TargetUrl> {
    let text = string("url", sent)?;
    let reject = |message| violation("url", "ValidWebhookUrl", message);
    let url = TargetUrl::parse(text, env.host_policy).map_err(|problem| match problem {
        UrlProblem::PrivateHost => reject("must not be a private or loopback address"),
        _ => reject("must be a valid URL"),
    })?;
    let is_private = env
        .resolved_addresses
        .iter()
        .any(|&ip| is_private_address(ip));
    if is_private && env.host_policy == HostPolicy::PublicOnly {
        return Err(reject("must not resolve to a private or loopback address"));
    }
    Ok(url)
}

pub(super) fn status(sent: Option<&Value>) -> Checked<Status> {
    match sent {
        Some(Value::Bool(is_active)) => Ok(Status::from_is_active(*is_active)),
        None => Err(missing("is_active")),
        _ => Err(violation("is_active", "Type", "must be a boolean")),
    }
}

fn string<'a>(field: &'static str, sent: Option<&'a Value>) -> Checked<&'a str> {
    let sent = sent.ok_or_else(|| missing(field))?;
    sent.as_text()
        .ok_or_else(|| violation(field, "Type", "must be a string"))
}

fn missing(field: &'static str) -> Violation {
    violation(field, "NotNull", "must not be null")
}

pub(super) fn violation(
    field: &'static str,
    key: &'static str,
    message: &'static str,
) -> Violation {
    Violation {
        field,
        key,
        message,
    }
}

/// Returns the members of a create's problem document: errors under `properties`, each with a sentence in `rejected`.
pub(super) fn create_members(violations: &[Violation], _: &[u8]) -> Members {
    let errors = violations.iter().map(|violation| {
        let sentence = format!("The value of {} {}.", violation.field, violation.message);
        Json::Object(vec![
            ("field", Json::text(violation.field)),
            ("reasons", Json::List(vec![key(violation)])),
            ("rejected", Json::Text(sentence)),
        ])
    });
    let errors = Json::List(errors.collect());
    vec![("properties", Json::Object(vec![("errors", errors)]))]
}

/// Returns the members of an update's problem document: errors at the top level, each with the value that was sent in
/// `rejected`.
pub(super) fn update_members(violations: &[Violation], body: &[u8]) -> Members {
    let body = std::str::from_utf8(body).unwrap_or_default();
    let errors = violations.iter().map(|violation| {
        let reason = vec![
            ("key", key(violation)),
            ("message", Json::text(violation.message)),
        ];
        Json::Object(vec![
            ("field", Json::text(violation.field)),
            ("reasons", Json::List(vec![Json::Object(reason)])),
            (
                "rejected",
                as_sent(body, violation.field)
                    .map_or(Json::Null, |json| Json::Raw(json.to_owned())),
            ),
        ])
    });
    vec![("errors", Json::List(errors.collect()))]
}

fn key(violation: &Violation) -> Json {
    Json::Text("error.validation.".to_owned() + violation.key)
}
