//! What is sent again, when, and when not: the policy, driven by a clock that only these tests move.

use webhook_settings::client::{Attempts, Method, Next, Outcome, PauseReason, Request, time_limit};

const PATH: &str = "/v2/notifications/configurations/webhook";

fn request(method: Method, target: &str) -> Request {
    let target = format!("{PATH}{target}");
    Request {
        method,
        target,
        body: None,
    }
}

fn replied(status: u16) -> Outcome {
    let reset_in = None;
    Outcome::Replied { status, reset_in }
}

fn limited(seconds: u64) -> Outcome {
    let reset_in = Some(seconds);
    Outcome::Replied {
        status: 429,
        reset_in,
    }
}

/// Sends a request to a backend that gives these outcomes in turn, the last one for ever. Gives the times of the attempts, in milliseconds.
fn times(method: Method, outcomes: &[Outcome]) -> Vec<u32> {
    let mut attempts = Attempts::of(&request(method, ""));
    let mut clock = 0;
    let mut times = Vec::new();
    loop {
        times.push(clock);
        let outcome = outcomes[(times.len() - 1).min(outcomes.len() - 1)];
        match attempts.after(outcome, 0) {
            Next::Finish => return times,
            Next::Wait(pause) => clock += pause.milliseconds,
        }
    }
}

#[test]
fn reads_and_updates_are_sent_again_three_times_after_growing_pauses() {
    for method in [Method::Get, Method::Patch] {
        for outcome in [Outcome::NoAnswer, replied(502), replied(503), replied(504)] {
            assert_eq!(times(method, &[outcome]), [0, 1000, 3000, 7000]);
        }
    }
}

#[test]
fn an_answer_ends_it() {
    let outcomes = [Outcome::NoAnswer, replied(503), replied(200)];
    assert_eq!(times(Method::Get, &outcomes), [0, 1000, 3000]);
}

#[test]
fn a_post_is_not_sent_again() {
    for outcome in [Outcome::NoAnswer, replied(502), replied(503), replied(504)] {
        assert_eq!(times(Method::Post, &[outcome]), [0]);
    }
}

#[test]
fn what_sending_again_would_not_mend_is_not_sent_again() {
    for method in [Method::Get, Method::Patch, Method::Post] {
        for status in [200, 201, 301, 400, 401, 403, 404, 409, 500, 501, 505] {
            assert_eq!(times(method, &[replied(status)]), [0], "{status}");
        }
        assert_eq!(times(method, &[Outcome::Final]), [0]);
    }
}

#[test]
fn too_many_requests_wait_as_long_as_the_backend_says_or_else_longer_each_time() {
    for method in [Method::Get, Method::Patch, Method::Post] {
        assert_eq!(times(method, &[limited(7), replied(200)]), [0, 7000]);
        assert_eq!(times(method, &[limited(0), replied(200)]), [0, 1000]);
        assert_eq!(times(method, &[replied(429)]), [0, 1000, 3000, 7000]);
        assert_eq!(times(method, &[limited(120), limited(121)]), [0, 120_000]);
    }
}

#[test]
fn the_two_reasons_are_counted_apart() {
    let outcomes = [
        limited(5),
        Outcome::NoAnswer,
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
fn a_post_that_was_limited_is_sent_again_but_not_one_that_then_got_no_answer() {
    assert_eq!(
        times(Method::Post, &[limited(2), Outcome::NoAnswer]),
        [0, 2000]
    );
}

#[test]
fn jitter_shortens_a_pause_by_a_quarter_at_most() {
    let pause = |jitter| {
        let mut attempts = Attempts::of(&request(Method::Get, ""));
        match attempts.after(Outcome::NoAnswer, jitter) {
            Next::Wait(pause) => (pause.milliseconds, pause.reason),
            Next::Finish => panic!("a first failure is not the last"),
        }
    };
    assert_eq!(pause(0), (1000, PauseReason::Unanswered));
    assert_eq!(pause(500).0, 875);
    assert!((750..760).contains(&pause(999).0));
    assert_eq!(pause(u32::MAX), pause(999));
}

#[test]
fn everything_has_a_limit_of_time() {
    assert_eq!(time_limit(&request(Method::Get, "")).as_secs(), 15);
    assert_eq!(time_limit(&request(Method::Patch, "/x")).as_secs(), 15);
    assert_eq!(time_limit(&request(Method::Post, "")).as_secs(), 15);
    assert_eq!(time_limit(&request(Method::Post, "/test")).as_secs(), 30);
}
