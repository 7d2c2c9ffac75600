//! Rows of the table of [`Create`](webhook_settings::client::engine::Create) in which an answer was lost.

use crate::backend::Backend;
use crate::create_script::{
    after, failed, is_post, listed, outcome, pending, start, start_after, stored,
};
use crate::script::{page, unavailable};
use std::slice;
use webhook_settings::client::engine::{Create, CreateOutcome, Step};
use webhook_settings::client::{ApiError, Method, Request, WriteOutcome};

#[test]
fn a_lost_answer_is_looked_up() {
    let (old, new, other) = (
        stored(1, "Intake"),
        stored(2, "Intake"),
        stored(3, "Intake"),
    );
    let lost = || Err(ApiError::Network);
    let mut create = start();
    let step = after(&mut create, [listed(slice::from_ref(&old)), lost()]);
    assert!(matches!(
        step,
        Step::Send(Request {
            method: Method::Get,
            ..
        })
    ));
    assert!(create.is_checking_outcome());
    assert_eq!(
        outcome(&mut create, [listed(&[old.clone(), new.clone()])]),
        CreateOutcome::FoundAfterLostAnswer(new.clone())
    );
    assert_eq!(create.pending(), None);

    let both = [new, other];
    let ended = outcome(&mut start(), [listed(&[]), lost(), listed(&both)]);
    assert!(matches!(ended, CreateOutcome::Ambiguous(all) if all.len() == 2));

    let mut create = start();
    let ended = outcome(&mut create, [listed(&[]), lost(), listed(&[])]);
    assert_eq!(ended, failed(WriteOutcome::NotApplied, ApiError::Network));
    assert!(create.pending().is_some(), "it may still arrive");

    let mut create = start();
    let ended = outcome(&mut create, [listed(&[]), lost(), Ok(unavailable())]);
    assert_eq!(ended, failed(WriteOutcome::Unknown, ApiError::Network));
    assert!(create.pending().is_some());
}

#[test]
fn a_webhook_that_may_be_older_is_a_candidate_only() {
    let mut before = pending("Intake");
    before.is_before_complete = false;
    let found = [stored(1, "Intake")];
    let mut create = start_after(before);
    assert_eq!(
        outcome(&mut create, [listed(&found)]),
        CreateOutcome::Ambiguous(found.to_vec())
    );
}

#[test]
fn a_webhook_that_was_changed_since_is_a_candidate_only() {
    let mut moved = stored(1, "Intake");
    moved.url = "https://elsewhere.example.com/".to_owned();
    let candidate = CreateOutcome::Ambiguous(vec![moved.clone()]);
    let listed_moved = || listed(slice::from_ref(&moved));
    let lost = || Err(ApiError::Network);
    let after_lost = [listed(&[]), lost(), listed_moved()];
    assert_eq!(outcome(&mut start(), after_lost), candidate);
    let mut same = start_after(pending("Intake"));
    assert_eq!(outcome(&mut same, [listed_moved()]), candidate);

    let mut renamed = stored(1, "Renamed");
    renamed.url = "https://hooks.example.com/in".to_owned();
    let mut other = start_after(pending("Earlier"));
    assert_eq!(
        outcome(&mut other, [listed(slice::from_ref(&renamed))]),
        CreateOutcome::Ambiguous(vec![renamed])
    );
}

#[test]
fn an_earlier_create_is_looked_up_before_anything_is_sent() {
    let earlier = stored(1, "Earlier");
    let mut create = start_after(pending("Earlier"));
    assert_eq!(
        outcome(&mut create, [listed(slice::from_ref(&earlier))]),
        CreateOutcome::EarlierRequestSucceeded(vec![earlier])
    );
    assert_eq!(create.pending(), None);

    let same = stored(1, "Intake");
    assert_eq!(
        outcome(
            &mut start_after(pending("Intake")),
            [listed(slice::from_ref(&same))]
        ),
        CreateOutcome::FoundAfterLostAnswer(same)
    );

    let mut create = start_after(pending("Earlier"));
    let ended = outcome(&mut create, [Ok(unavailable())]);
    assert!(matches!(
        ended,
        CreateOutcome::Failed(WriteOutcome::Unknown, _)
    ));
    assert!(create.pending().is_some());
}

#[test]
fn an_earlier_create_that_failed_is_sent_again_only_if_it_is_the_same() {
    let mut same = start_after(pending("Intake"));
    assert!(is_post(&after(&mut same, [listed(&[])])));
    let mut other = start_after(pending("Earlier"));
    assert!(!is_post(&after(&mut other, [listed(&[])])));
    assert_eq!(other.pending(), None);
    assert!(is_post(&after(&mut other, [listed(&[])])));
}

/// Answers with pages of a list whose rows move until the create ends: the same row is on both pages of every round,
/// and a third webhook is never listed.
fn end_while_rows_move(create: &mut Create) -> CreateOutcome {
    let rows = Backend::new("many:2", "").webhooks();
    let mut is_first_page = true;
    loop {
        match create.next(Ok(page(&rows[..1], is_first_page, Some(3)))) {
            Step::Send(request) => assert_eq!(request.method, Method::Get),
            Step::Finish(outcome) => return outcome,
        }
        is_first_page = !is_first_page;
    }
}

#[test]
fn nothing_is_sent_while_it_is_not_known_whether_an_earlier_create_succeeded() {
    let mut create = start_after(pending("Intake"));
    let ended = end_while_rows_move(&mut create);
    assert_eq!(ended, failed(WriteOutcome::Unknown, ApiError::ListChanged));
    assert!(create.pending().is_some());
}

#[test]
fn a_create_that_may_have_been_missed_is_not_reported_as_not_applied() {
    let mut create = start();
    after(&mut create, [listed(&[]), Err(ApiError::Network)]);
    let ended = end_while_rows_move(&mut create);
    assert_eq!(ended, failed(WriteOutcome::Unknown, ApiError::Network));
    assert!(create.pending().is_some());
}
