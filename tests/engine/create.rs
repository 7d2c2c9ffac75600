//! Rows of the table of [`Create`](webhook_settings::client::engine::Create) in which every request is answered.

use crate::create_script::{after, created, failed, is_post, listed, outcome, start, stored};
use crate::script::{forbidden, refused};
use webhook_settings::client::engine::CreateOutcome;
use webhook_settings::client::{ApiError, TieBreak, WriteOutcome};

#[test]
fn it_is_sent_after_listing_the_webhooks_before() {
    let mut create = start();
    assert!(create.first().target.contains("&type=CASE_CREATED"));
    assert!(is_post(&after(&mut create, [listed(&[])])));
    assert!(!create.is_checking_outcome());
    assert!(
        create.pending().is_some(),
        "it is pending before it is sent"
    );
    let webhook = stored(1, "Intake");
    assert_eq!(
        outcome(&mut create, [Ok(created(&webhook))]),
        CreateOutcome::Created(webhook)
    );
    assert_eq!(create.pending(), None);
}

#[test]
fn what_breaks_ties_is_found_out_by_its_list() {
    let mut create = start();
    assert_eq!(create.tie_break(), TieBreak::Identifier);
    assert!(is_post(&after(&mut create, [Ok(refused()), listed(&[])])));
    assert_eq!(create.tie_break(), TieBreak::Unspecified);
}

#[test]
fn it_is_sent_without_the_permission_to_view() {
    assert!(is_post(&after(&mut start(), [Ok(forbidden())])));
}

#[test]
fn it_is_not_sent_if_the_list_fails() {
    let mut create = start();
    let ended = outcome(&mut create, [Err(ApiError::TimedOut)]);
    assert_eq!(ended, failed(WriteOutcome::NotSent, ApiError::TimedOut));
    assert_eq!(create.pending(), None);
}

#[test]
fn a_clear_refusal_is_final() {
    let mut create = start();
    let ended = outcome(&mut create, [listed(&[]), Ok(refused())]);
    assert!(matches!(
        ended,
        CreateOutcome::Failed(WriteOutcome::Rejected, ApiError::Rejected(_))
    ));
    assert_eq!(create.pending(), None);
}
