//! The rows of the table of [`Exchange`] that are about tokens.

use crate::exchange::{answered, listed, request, send, with_token};
use crate::script::reply;
use serde_json::json;
use webhook_settings::client::engine::{
    Action, Event, Exchange, TokenReason, TokenSource, Tokens, parse_token,
};
use webhook_settings::client::{ApiError, Method, Reply};

fn unauthorized() -> Reply {
    reply(401, &json!({"title": "Unauthorized", "status": 401}))
}

fn is_unauthorized(action: &Action) -> bool {
    matches!(action, Action::Finish(Err(ApiError::Unauthorized(_))))
}

#[test]
fn the_host_is_asked_before_the_user() {
    let mut tokens = Tokens::new(true);
    let (mut exchange, first) = Exchange::new(&request(Method::Post), &tokens);
    assert_eq!(first, Action::Ask(TokenSource::Host));
    assert_eq!(tokens.reason(), TokenReason::Initial);
    let next = exchange.next(Event::Asked, &mut tokens);
    assert_eq!(next, Action::Ask(TokenSource::User));
    tokens.take_from_user(Some("typed".to_owned()));
    let next = exchange.next(Event::Asked, &mut tokens);
    assert_eq!(next, send(Some("typed"), false));
    let end = exchange.next(answered(Ok(listed())), &mut tokens);
    assert_eq!(end, Action::Finish(Ok(listed())));
    assert_eq!(tokens.reason(), TokenReason::Expired);
}

#[test]
fn a_token_of_the_host_is_used_at_once() {
    let mut tokens = Tokens::new(true);
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    tokens.take_from_host(Some("fresh".to_owned()));
    let next = exchange.next(Event::Asked, &mut tokens);
    assert_eq!(next, send(Some("fresh"), false));
}

#[test]
fn a_user_who_declines_ends_the_exchange() {
    let mut tokens = Tokens::new(true);
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    exchange.next(Event::Asked, &mut tokens);
    let end = exchange.next(Event::Asked, &mut tokens);
    assert!(is_unauthorized(&end), "{end:?}");
}

#[test]
fn a_backend_may_require_a_token_after_all() {
    let mut tokens = Tokens::new(false);
    let (mut exchange, _) = Exchange::new(&request(Method::Patch), &tokens);
    let next = exchange.next(answered(Ok(unauthorized())), &mut tokens);
    assert_eq!(next, Action::Ask(TokenSource::Host));
    assert!(tokens.is_needed());
}

#[test]
fn the_host_is_asked_once_for_another_token_and_then_the_user() {
    let mut tokens = with_token("old");
    let (mut exchange, first) = Exchange::new(&request(Method::Post), &tokens);
    assert_eq!(first, send(Some("old"), false));
    let next = exchange.next(answered(Ok(unauthorized())), &mut tokens);
    assert_eq!(next, Action::Ask(TokenSource::Host));
    assert_eq!(tokens.reason(), TokenReason::Rejected);
    tokens.take_from_host(Some("new".to_owned()));
    exchange.next(Event::Asked, &mut tokens);
    let next = exchange.next(answered(Ok(unauthorized())), &mut tokens);
    assert_eq!(next, Action::Ask(TokenSource::User));
    // The user may try as often as they like.
    for typed in ["first", "second"] {
        tokens.take_from_user(Some(typed.to_owned()));
        let next = exchange.next(Event::Asked, &mut tokens);
        assert_eq!(next, send(Some(typed), false));
        let next = exchange.next(answered(Ok(unauthorized())), &mut tokens);
        assert_eq!(next, Action::Ask(TokenSource::User));
    }
    let end = exchange.next(Event::Asked, &mut tokens);
    let Action::Finish(Err(ApiError::Unauthorized(details))) = end else {
        panic!("{end:?} is not the backend's refusal");
    };
    assert_eq!(details.title.as_deref(), Some("Unauthorized"));
}

#[test]
fn a_newer_token_is_used_without_asking() {
    let mut tokens = with_token("old");
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    tokens.take_from_host(Some("newer".to_owned()));
    let next = exchange.next(answered(Ok(unauthorized())), &mut tokens);
    assert_eq!(next, send(Some("newer"), false));
}

#[test]
fn a_token_of_the_user_that_is_refused_at_once_has_not_expired() {
    let mut tokens = with_token("old");
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    exchange.next(answered(Ok(listed())), &mut tokens);
    assert_eq!(tokens.reason(), TokenReason::Expired);
    tokens.take_from_user(Some("typed".to_owned()));
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    exchange.next(answered(Ok(unauthorized())), &mut tokens);
    assert_eq!(tokens.reason(), TokenReason::Rejected);
}

#[test]
fn reasons_have_the_names_of_the_package() {
    assert_eq!(TokenReason::Initial.as_str(), "initial");
    assert_eq!(TokenReason::Expired.as_str(), "expired");
    assert_eq!(TokenReason::Rejected.as_str(), "unauthorized");
}

#[test]
fn a_typed_token_is_what_a_header_can_have() {
    assert_eq!(parse_token(" a.B-1_~\n").as_deref(), Some("a.B-1_~"));
    for wrong in ["", "  ", "two words", "ü", "a\u{7f}"] {
        assert_eq!(parse_token(wrong), None, "{wrong:?}");
    }
}
