//! The table of [`Exchange`], row by row.

use crate::script::{page, reply, unavailable};
use serde_json::json;
use webhook_settings::client::engine::{
    Action, Answer, Event, Exchange, TokenReason, TokenSource, Tokens,
};
use webhook_settings::client::{ApiError, Method, Pause, PauseReason, Reply, Request};

fn request(method: Method) -> Request {
    Request {
        method,
        target: "/v2/notifications/configurations/webhook".to_owned(),
        body: None,
    }
}

fn answered(answer: Answer) -> Event {
    Event::Answered {
        answer,
        is_blocked: false,
        jitter: 0,
    }
}

fn listed() -> Reply {
    page(&[], false, None)
}

fn unauthorized() -> Reply {
    reply(401, &json!({"title": "Unauthorized", "status": 401}))
}

fn send(token: Option<&str>, is_repeated: bool) -> Action {
    Action::Send {
        token: token.map(str::to_owned),
        is_repeated,
    }
}

fn pause(reason: PauseReason, milliseconds: u32) -> Action {
    Action::Wait(Pause {
        reason,
        milliseconds,
    })
}

fn with_token(token: &str) -> Tokens {
    let mut tokens = Tokens::new(true);
    tokens.take_from_host(Some(token.to_owned()));
    tokens
}

fn is_unauthorized(action: &Action) -> bool {
    matches!(action, Action::Finish(Err(ApiError::Unauthorized(_))))
}

#[test]
fn a_request_is_sent_without_a_token_if_none_is_needed() {
    let mut tokens = Tokens::new(false);
    let (mut exchange, first) = Exchange::new(&request(Method::Get), &tokens);
    assert_eq!(first, send(None, false));
    let end = exchange.next(answered(Ok(listed())), &mut tokens);
    assert_eq!(end, Action::Finish(Ok(listed())));
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
fn a_failure_is_repeated_after_a_pause() {
    let mut tokens = with_token("token");
    let (mut exchange, _) = Exchange::new(&request(Method::Patch), &tokens);
    for (answer, milliseconds) in [(Ok(unavailable()), 1000), (Err(ApiError::Network), 2000)] {
        let next = exchange.next(answered(answer), &mut tokens);
        assert_eq!(next, pause(PauseReason::Unanswered, milliseconds));
        let next = exchange.next(Event::Waited(true), &mut tokens);
        assert_eq!(next, send(Some("token"), true));
    }
    let next = exchange.next(answered(Ok(reply(429, &json!({})))), &mut tokens);
    assert_eq!(next, pause(PauseReason::RateLimited, 1000));
    // The token that was rejected meanwhile is replaced: the host may be asked again in each attempt.
    tokens.take_from_host(None);
    let next = exchange.next(Event::Waited(true), &mut tokens);
    assert_eq!(next, Action::Ask(TokenSource::Host));
}

#[test]
fn a_stopped_wait_ends_with_the_last_answer() {
    let mut tokens = with_token("token");
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    exchange.next(answered(Ok(unavailable())), &mut tokens);
    let end = exchange.next(Event::Waited(false), &mut tokens);
    assert_eq!(end, Action::Finish(Ok(unavailable())));
}

#[test]
fn what_another_attempt_cannot_change_ends_the_exchange() {
    let failures = [
        (ApiError::Offline, false),
        (ApiError::TimedOut, false),
        (ApiError::Cancelled, false),
        (ApiError::Redirected, false),
        (ApiError::Network, true),
    ];
    for (error, is_blocked) in failures {
        let mut tokens = with_token("token");
        let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
        let event = Event::Answered {
            answer: Err(error.clone()),
            is_blocked,
            jitter: 0,
        };
        let end = exchange.next(event, &mut tokens);
        assert_eq!(end, Action::Finish(Err(error)));
    }
}

#[test]
fn a_cancelled_question_or_wait_ends_the_exchange() {
    let cancelled = Action::Finish(Err(ApiError::Cancelled));
    let mut tokens = Tokens::new(true);
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    assert_eq!(exchange.next(Event::Cancelled, &mut tokens), cancelled);
    let mut tokens = with_token("token");
    let (mut exchange, _) = Exchange::new(&request(Method::Get), &tokens);
    exchange.next(answered(Ok(unavailable())), &mut tokens);
    assert_eq!(exchange.next(Event::Cancelled, &mut tokens), cancelled);
}
