//! The table of [`Exchange`], row by row.

use crate::script::{forbidden, page, reply, unavailable};
use serde_json::json;
use webhook_settings::client::engine::{Action, Answer, Event, Exchange, TokenSource, Tokens};
use webhook_settings::client::{ApiError, Method, Pause, PauseReason, Reply, Request};

pub fn request(method: Method) -> Request {
    Request {
        method,
        target: "/v2/notifications/configurations/webhook".to_owned(),
        body: None,
    }
}

pub fn answered(answer: Answer) -> Event {
    Event::Answered {
        answer,
        is_blocked: false,
        jitter: 0,
    }
}

pub fn listed() -> Reply {
    page(&[], false, None)
}

pub fn send(token: Option<&str>, is_repeated: bool) -> Action {
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

pub fn with_token(token: &str) -> Tokens {
    let mut tokens = Tokens::new(true);
    tokens.take_from_host(Some(token.to_owned()));
    tokens
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
fn a_refusal_says_nothing_of_an_attempt_before_it_that_had_no_answer_and_a_success_does() {
    let limited = || Ok(reply(429, &json!({})));
    let lost = || Err(ApiError::Network);
    let end_with = |method, answers: [Answer; 2], last| {
        let mut tokens = with_token("token");
        let (mut exchange, _) = Exchange::new(&request(method), &tokens);
        for answer in answers {
            exchange.next(answered(answer), &mut tokens);
            exchange.next(Event::Waited(true), &mut tokens);
        }
        exchange.next(answered(Ok(last)), &mut tokens)
    };
    let end_of = |method, answers| end_with(method, answers, forbidden());
    let refused = Action::Finish(Ok(forbidden()));
    assert_eq!(
        end_of(Method::Patch, [lost(), limited()]),
        Action::Finish(lost())
    );
    assert_eq!(end_of(Method::Patch, [limited(), limited()]), refused);
    assert_eq!(end_of(Method::Get, [lost(), limited()]), refused);
    assert_eq!(
        end_with(Method::Patch, [lost(), limited()], listed()),
        Action::Finish(Ok(listed()))
    );
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
