//! Each row of the table of [`Update`].

use crate::backend::Backend;
use crate::script::{not_found, page, refused, unavailable, updated};
use webhook_settings::client::engine::{Answer, Step, Update, UpdateOutcome};
use webhook_settings::client::{
    ApiError, Method, Request, TieBreak, WriteOutcome, sorts_by_identifier,
};
use webhook_settings::domain::{Change, Field, Status, Webhook};

fn seen() -> Webhook {
    Backend::new("many:1", "").webhooks().remove(0)
}

fn switched_off() -> Webhook {
    Webhook {
        status: Status::Inactive,
        ..seen()
    }
}

fn renamed() -> Webhook {
    Webhook {
        name: "Renamed by another user".to_owned(),
        ..seen()
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands among answers that are errors"
)]
fn listed(rows: &[Webhook]) -> Answer {
    Ok(page(rows, false, Some(rows.len() as u64)))
}

/// The step after these answers to the update that switches the webhook off.
fn after(answers: impl IntoIterator<Item = Answer>) -> Step<UpdateOutcome> {
    let change = Change::to_status(Status::Inactive);
    let mut update = Update::new(seen(), change, TieBreak::Identifier);
    let mut last = None;
    for answer in answers {
        assert!(
            !matches!(last, Some(Step::Finish(_))),
            "{last:?} came before the last answer"
        );
        last = Some(update.next(answer));
    }
    last.expect("there is an answer")
}

fn outcome(answers: impl IntoIterator<Item = Answer>) -> UpdateOutcome {
    match after(answers) {
        Step::Finish(outcome) => outcome,
        Step::Send(request) => panic!("{request:?} is sent"),
    }
}

fn lost() -> Answer {
    Err(ApiError::TimedOut)
}

fn failed(outcome: WriteOutcome, error: ApiError) -> UpdateOutcome {
    UpdateOutcome::Failed(outcome, error)
}

#[test]
fn it_is_sent_if_the_webhook_is_as_seen() {
    let step = after([listed(&[seen()])]);
    assert!(matches!(
        step,
        Step::Send(Request {
            method: Method::Patch,
            ..
        })
    ));
}

#[test]
fn a_webhook_that_has_changed_is_a_conflict() {
    assert_eq!(
        outcome([listed(&[renamed()])]),
        UpdateOutcome::Conflict(renamed())
    );
}

#[test]
fn nothing_is_sent_if_the_webhook_is_not_found() {
    let ended = outcome([listed(&[])]);
    assert!(matches!(
        ended,
        UpdateOutcome::Failed(WriteOutcome::NotSent, ApiError::NotFound(_))
    ));
    assert_eq!(
        outcome([lost()]),
        failed(WriteOutcome::NotSent, ApiError::TimedOut)
    );
    let ended = outcome([Ok(not_found())]);
    assert!(matches!(
        ended,
        UpdateOutcome::Failed(WriteOutcome::NotSent, ApiError::WrongAddress(_))
    ));
}

#[test]
fn a_clear_refusal_is_final() {
    let ended = outcome([listed(&[seen()]), Ok(refused())]);
    assert!(matches!(
        ended,
        UpdateOutcome::Failed(WriteOutcome::Rejected, _)
    ));
}

#[test]
fn a_success_is_read_back() {
    let sent = || [listed(&[seen()]), Ok(updated(&seen()))];
    let read_back = |answer| outcome(sent().into_iter().chain([answer]));
    assert_eq!(
        read_back(listed(&[switched_off()])),
        UpdateOutcome::Saved(switched_off(), Vec::new())
    );
    assert_eq!(
        read_back(listed(&[seen()])),
        UpdateOutcome::Saved(seen(), vec![Field::Status])
    );
    for answer in [listed(&[]), Ok(unavailable())] {
        assert_eq!(
            read_back(answer),
            UpdateOutcome::NotReadBack(switched_off())
        );
    }
}

#[test]
fn a_lost_answer_is_looked_up() {
    let read_back = |answer| outcome([listed(&[seen()]), lost(), answer]);
    assert_eq!(
        read_back(listed(&[switched_off()])),
        UpdateOutcome::Saved(switched_off(), Vec::new())
    );
    assert_eq!(
        read_back(listed(&[seen()])),
        failed(WriteOutcome::NotApplied, ApiError::TimedOut)
    );
    assert_eq!(
        read_back(listed(&[renamed()])),
        UpdateOutcome::Conflict(renamed())
    );
    for answer in [listed(&[]), Ok(unavailable())] {
        assert_eq!(
            read_back(answer),
            failed(WriteOutcome::Unknown, ApiError::TimedOut)
        );
    }
}

#[test]
fn a_save_survives_another_user_who_updates_between_its_requests() {
    for faults in ["busy:1", "busy:1,shuffled-ties,unsortable:identifier"] {
        let mut backend = Backend::new("many:150", faults);
        for seen in backend.webhooks().into_iter().step_by(7) {
            let change = Change::to_status(Status::from_is_active(!seen.status.is_active()));
            let mut update = Update::new(seen.clone(), change.clone(), TieBreak::Identifier);
            let ended = backend.run(update.first(), |answer| update.next(answer));
            let now = backend
                .webhooks()
                .into_iter()
                .find(|row| row.id == seen.id)
                .unwrap();
            match ended {
                UpdateOutcome::Saved(after, unapplied) => {
                    assert_eq!(unapplied, []);
                    assert_eq!(after.status, now.status);
                }
                // The other user changed this very webhook.
                UpdateOutcome::Conflict(theirs) => assert_ne!(theirs.url, seen.url),
                other => panic!("{faults}: {other:?}"),
            }
        }
    }
}

#[test]
fn what_breaks_ties_is_found_out_by_comparing() {
    let change = Change::to_status(Status::Inactive);
    let mut update = Update::new(seen(), change, TieBreak::Identifier);
    assert_eq!(update.tie_break(), TieBreak::Identifier);
    let Step::Send(request) = update.next(Ok(refused())) else {
        panic!("the list is asked for without that sort key");
    };
    assert!(!sorts_by_identifier(&request));
    assert_eq!(update.tie_break(), TieBreak::Unspecified);
}
