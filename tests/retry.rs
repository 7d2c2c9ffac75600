//! The retry policy: which requests are sent again, and after which pauses.

use webhook_settings::client::{
    AttemptOutcome, Attempts, Method, PauseReason, REQUEST_TIMEOUT, Request, RetryDecision,
    TEST_TIMEOUT, timeout,
};

const PATH: &str = "/v2/notifications/configurations/webhook";

fn request(method: Method, target: &str) -> Request {
    let target = format!("{PATH}{target}");
    Request {
        method,
        target,
        body: None,
    }
}

fn replied(status: u16) -> AttemptOutcome {
    let reset_in = None;
    AttemptOutcome::Replied { status, reset_in }
}

fn limited(seconds: u64) -> AttemptOutcome {
    let reset_in = Some(seconds);
    AttemptOutcome::Replied {
        status: 429,
        reset_in,
    }
}

/// Returns the times of all attempts in milliseconds, if the attempts have these outcomes in turn and the last one
/// repeats.
fn times(method: Method, outcomes: &[AttemptOutcome]) -> Vec<u32> {
    let mut attempts = Attempts::new(&request(method, ""));
    let mut clock = 0;
    let mut times = Vec::new();
    loop {
        times.push(clock);
        let outcome = outcomes[(times.len() - 1).min(outcomes.len() - 1)];
        match attempts.after(outcome, 0) {
            RetryDecision::Finish => return times,
            RetryDecision::Wait(pause) => clock += pause.milliseconds,
        }
    }
}

#[test]
fn reads_and_updates_are_retried_three_times_with_growing_pauses() {
    for method in [Method::Get, Method::Patch] {
        for outcome in [
            AttemptOutcome::NoResponse,
            replied(502),
            replied(503),
            replied(504),
        ] {
            assert_eq!(times(method, &[outcome]), [0, 1000, 3000, 7000]);
        }
    }
}

#[test]
fn a_final_reply_ends_the_retries() {
    let outcomes = [AttemptOutcome::NoResponse, replied(503), replied(200)];
    assert_eq!(times(Method::Get, &outcomes), [0, 1000, 3000]);
}

#[test]
fn a_post_is_not_retried_without_a_response() {
    for outcome in [
        AttemptOutcome::NoResponse,
        replied(502),
        replied(503),
        replied(504),
    ] {
        assert_eq!(times(Method::Post, &[outcome]), [0]);
    }
}

#[test]
fn other_failures_are_not_retried() {
    for method in [Method::Get, Method::Patch, Method::Post] {
        for status in [200, 201, 301, 400, 401, 403, 404, 409, 500, 501, 505] {
            assert_eq!(times(method, &[replied(status)]), [0], "{status}");
        }
        assert_eq!(times(method, &[AttemptOutcome::Final]), [0]);
    }
}

#[test]
fn rate_limited_requests_wait_for_the_reset_or_back_off() {
    for method in [Method::Get, Method::Patch, Method::Post] {
        assert_eq!(times(method, &[limited(7), replied(200)]), [0, 7000]);
        assert_eq!(times(method, &[limited(0), replied(200)]), [0, 1000]);
        assert_eq!(times(method, &[replied(429)]), [0, 1000, 3000, 7000]);
        assert_eq!(times(method, &[limited(120), limited(121)]), [0, 120_000]);
    }
}

#[test]
fn retries_are_counted_per_reason() {
    let outcomes = [
        limited(5),
        AttemptOutcome::NoResponse,
        limited(5),
        replied(503),
        replied(200),
    ];
    assert_eq!(
        times(Method::Get, &outcomes),
        [0, 5000, 6000, 11_000, 13_000]
    );
}

#[test]
fn a_rate_limited_post_is_retried_until_it_gets_no_response() {
    assert_eq!(
        times(Method::Post, &[limited(2), AttemptOutcome::NoResponse]),
        [0, 2000]
    );
}

#[test]
fn jitter_shortens_a_pause_by_at_most_a_quarter() {
    let pause = |jitter| {
        let mut attempts = Attempts::new(&request(Method::Get, ""));
        match attempts.after(AttemptOutcome::NoResponse, jitter) {
            RetryDecision::Wait(pause) => (pause.milliseconds, pause.reason),
            RetryDecision::Finish => panic!("a first failure is retried"),
        }
    };
    assert_eq!(pause(0), (1000, PauseReason::Unanswered));
    assert_eq!(pause(500).0, 875);
    assert!((750..760).contains(&pause(999).0));
    assert_eq!(pause(u32::MAX), pause(999));
}

#[test]
fn every_request_has_a_timeout() {
    assert_eq!(timeout(&request(Method::Get, "")), REQUEST_TIMEOUT);
    assert_eq!(timeout(&request(Method::Patch, "/x")), REQUEST_TIMEOUT);
    assert_eq!(timeout(&request(Method::Post, "")), REQUEST_TIMEOUT);
    let test = request(Method::Post, "/test");
    assert_eq!(timeout(&test), TEST_TIMEOUT);
}

#[test]
fn the_readme_states_the_timeouts() {
    let [usual, test] = [REQUEST_TIMEOUT, TEST_TIMEOUT].map(|it| it.as_secs());
    let stated = format!("times out after {usual} seconds, a test after {test}");
    assert!(include_str!("../README.md").contains(&stated));
}
