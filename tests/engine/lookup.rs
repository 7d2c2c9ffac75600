//! Finding a webhook, and reading all, while rows move.

use crate::backend::Backend;
use crate::script::{not_found, page, refused};
use webhook_settings::client::engine::{Coverage, Lookup, Step};
use webhook_settings::client::{ApiError, TieBreak, update};
use webhook_settings::domain::{Change, Status, Webhook};

const UNSORTABLE: &str = "shuffled-ties,unsortable:identifier";

fn find(backend: &mut Backend, wanted: &Webhook) -> Result<Option<Webhook>, ApiError> {
    let mut lookup = Lookup::find(&wanted.id, None, TieBreak::Identifier);
    let found = backend.run(lookup.first(), |answer| lookup.next(answer));
    Ok(found?.webhooks.into_iter().next())
}

fn names(webhooks: &[Webhook]) -> Vec<&str> {
    let mut names: Vec<&str> = webhooks.iter().map(|row| row.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn every_webhook_is_found_while_ties_change_places() {
    for faults in ["shuffled-ties", UNSORTABLE] {
        let mut backend = Backend::with_ties(260, faults);
        for wanted in backend.webhooks().into_iter().step_by(7) {
            assert_eq!(find(&mut backend, &wanted), Ok(Some(wanted)), "{faults}");
        }
    }
}

#[test]
fn every_webhook_is_found_while_another_user_changes_webhooks() {
    for faults in ["busy:1", "busy:2,unsortable:identifier"] {
        let mut backend = Backend::new("many:150", faults);
        for wanted in backend.webhooks().into_iter().step_by(7) {
            let found = find(&mut backend, &wanted).expect("the lookup succeeds");
            assert_eq!(found.expect("it exists").id, wanted.id, "{faults}");
        }
    }
}

#[test]
fn a_webhook_that_is_updated_between_two_pages_is_found() {
    let mut backend = Backend::new("many:150", "");
    let mut webhooks = backend.webhooks();
    webhooks.sort_by(|a, b| a.updated_at.0.cmp(&b.updated_at.0));
    let wanted = &webhooks[0];
    let mut lookup = Lookup::find(&wanted.id, None, TieBreak::Identifier);
    let mut request = lookup.first();
    let found = loop {
        match lookup.next(backend.answer(&request)) {
            Step::Finish(found) => break found.expect("the lookup succeeds"),
            Step::Send(second) if backend.calls.len() == 1 => {
                backend.interfere(&update(&wanted.id, &Change::to_status(Status::Inactive)));
                request = second;
            }
            Step::Send(following) => request = following,
        }
    };
    assert_eq!(found.webhooks[0].id, wanted.id);
    assert!(backend.calls[2].contains("sort=created_at&sort=identifier"));
}

#[test]
fn a_webhook_that_does_not_exist_is_missing_after_one_round_if_no_row_has_moved() {
    let mut backend = Backend::new("many:250", "");
    let elsewhere = Backend::new("many:1,seed:2", "").webhooks();
    assert_eq!(find(&mut backend, &elsewhere[0]), Ok(None));
    assert_eq!(backend.calls.len(), 3);
}

#[test]
fn a_lookup_does_not_say_that_a_webhook_is_missing_while_rows_move() {
    let wanted = Backend::new("many:1,seed:2", "").webhooks().remove(0);
    let rows = Backend::new("many:3", "").webhooks();
    let mut lookup = Lookup::find(&wanted.id, None, TieBreak::Identifier);
    let mut requests = 1;
    // The same row on both pages of every round, and a third one that is never listed.
    let error = loop {
        let is_first_page = requests % 2 == 1;
        let row = &rows[..1];
        match lookup.next(Ok(page(row, is_first_page, Some(3)))) {
            Step::Send(_) => requests += 1,
            Step::Finish(found) => break found.expect_err("it is not known"),
        }
    };
    assert_eq!((error, requests), (ApiError::ListChanged, 24));
}

#[test]
fn all_webhooks_are_read_once_each_while_rows_move() {
    for faults in [
        "shuffled-ties",
        UNSORTABLE,
        "busy:1",
        "busy:1,unsortable:identifier",
    ] {
        let mut backend = Backend::with_ties(260, faults);
        let before = backend.webhooks();
        let mut lookup = Lookup::all(None, TieBreak::Identifier);
        let all = backend.run(lookup.first(), |answer| lookup.next(answer));
        let all = all.expect("the lookup succeeds");
        assert_eq!(all.coverage, Coverage::Complete, "{faults}");
        let known = all
            .webhooks
            .iter()
            .filter(|row| before.iter().any(|old| old.id == row.id));
        assert_eq!(known.count(), before.len(), "{faults}");
        let mut unique = names(&all.webhooks);
        unique.dedup();
        assert_eq!(unique.len(), all.webhooks.len(), "{faults}");
    }
}

#[test]
fn a_count_that_stays_higher_than_the_list_is_told_apart_from_moving_rows() {
    let rows = Backend::new("many:2", "").webhooks();
    let mut lookup = Lookup::all(None, TieBreak::Identifier);
    assert!(matches!(
        lookup.next(Ok(page(&rows, false, Some(5)))),
        Step::Send(_)
    ));
    let Step::Finish(Ok(all)) = lookup.next(Ok(page(&rows, false, Some(5)))) else {
        panic!("two rounds are enough");
    };
    assert_eq!(
        (all.webhooks.len(), all.coverage),
        (2, Coverage::CountDiffers)
    );
}

#[test]
fn a_refused_sort_key_is_left_out_from_then_on() {
    let rows = Backend::new("many:2", "").webhooks();
    let mut lookup = Lookup::all(None, TieBreak::Identifier);
    assert!(
        lookup
            .first()
            .target
            .ends_with("&sort=created_at&sort=identifier")
    );
    let Step::Send(again) = lookup.next(Ok(refused())) else {
        panic!("the lookup goes on");
    };
    assert!(again.target.ends_with("&sort=created_at"));
    assert_eq!(lookup.tie_break(), TieBreak::Unspecified);
    assert!(matches!(
        lookup.next(Ok(page(&rows, false, None))),
        Step::Finish(Ok(_))
    ));
}

#[test]
fn a_request_that_is_refused_without_that_sort_key_as_well_fails() {
    let mut lookup = Lookup::all(None, TieBreak::Identifier);
    assert!(matches!(lookup.next(Ok(refused())), Step::Send(_)));
    assert!(matches!(
        lookup.next(Ok(refused())),
        Step::Finish(Err(ApiError::Rejected(_)))
    ));
    // It is not known that the identifier can't be sorted by.
    assert_eq!(lookup.tie_break(), TieBreak::Identifier);
}

#[test]
fn another_failure_ends_a_lookup() {
    let mut lookup = Lookup::all(None, TieBreak::Identifier);
    assert!(matches!(
        lookup.next(Ok(not_found())),
        Step::Finish(Err(ApiError::WrongAddress(_)))
    ));
    let mut lookup = Lookup::all(None, TieBreak::Identifier);
    let ended = lookup.next(Err(ApiError::TimedOut));
    assert_eq!(ended, Step::Finish(Err(ApiError::TimedOut)));
}
