//! Reading a whole account in large pages.

use crate::backend::Backend;
use crate::script::{page, refused};
use webhook_settings::client::engine::{Answer, Coverage, ReadAccount, Step};
use webhook_settings::client::{ApiError, TieBreak, read_list, update};
use webhook_settings::domain::{Change, Status, Webhook, WebhookId};

fn ids(webhooks: &[Webhook]) -> Vec<&WebhookId> {
    webhooks.iter().map(|row| &row.id).collect()
}

fn read(backend: &mut Backend, account: &mut ReadAccount) -> Result<(), ApiError> {
    backend.run(account.request(), |answer| next(account, answer))
}

fn next(account: &mut ReadAccount, answer: Answer) -> Step<Result<(), ApiError>> {
    account.next(answer.and_then(|reply| read_list(&reply)))
}

fn new_account() -> ReadAccount {
    ReadAccount::new(TieBreak::Identifier)
}

#[test]
fn an_account_of_several_thousand_is_read_in_pages_of_a_thousand() {
    let mut backend = Backend::new("many:3500", "");
    let mut account = new_account();
    assert_eq!(read(&mut backend, &mut account), Ok(()));
    assert_eq!(backend.calls.len(), 4);
    assert!(backend.calls[0].contains("page_size=1000"));
    let rows = account.rows();
    assert_eq!(
        (rows.coverage, rows.total),
        (Coverage::Complete, Some(3500))
    );
    assert_eq!(rows.webhooks.len(), 3500);
    let newest_first =
        |rows: &[Webhook]| rows.is_sorted_by(|a, b| a.created_at.0 >= b.created_at.0);
    assert!(newest_first(&rows.webhooks));
}

#[test]
fn smaller_pages_are_asked_for_where_large_ones_are_refused() {
    let rows = Backend::new("many:2", "").webhooks();
    let mut account = new_account();
    let sizes = ["page_size=1000", "page_size=100&", "page_size=25&"];
    for size in sizes {
        let target = account.request().target;
        assert!(target.contains(size), "{target}");
        let Step::Send(_) = next(&mut account, Ok(refused())) else {
            panic!("a smaller page is asked for");
        };
    }
    // Then the sort key is left out, and large pages are tried once more.
    let target = account.request().target;
    assert!(
        target.contains(sizes[0]) && !target.contains("sort=identifier"),
        "{target}"
    );
    let Step::Finish(end) = next(&mut account, Ok(page(&rows, false, Some(2)))) else {
        panic!("there is one page");
    };
    assert_eq!(end, Ok(()));
    assert_eq!(account.rows().webhooks.len(), 2);
    assert_eq!(account.tie_break(), TieBreak::Unspecified);
}

#[test]
fn after_a_failure_reading_goes_on_with_the_same_page() {
    let mut backend = Backend::new("many:2500", "");
    let mut account = new_account();
    let first = backend.answer(&account.request());
    let Step::Send(second) = next(&mut account, first) else {
        panic!("there is a second page");
    };
    let Step::Finish(end) = next(&mut account, Err(ApiError::Offline)) else {
        panic!("a failure ends it");
    };
    assert_eq!(end, Err(ApiError::Offline));
    assert_eq!(account.rows().webhooks.len(), 1000);
    assert_eq!(account.request(), second);
    assert_eq!(read(&mut backend, &mut account), Ok(()));
    assert_eq!(account.rows().webhooks.len(), 2500);
}

#[test]
fn webhooks_that_change_meanwhile_are_neither_lost_nor_doubled() {
    for faults in ["", "busy:1", "shuffled-ties,unsortable:identifier"] {
        let mut backend = Backend::new("many:2300", faults);
        let changed = backend.webhooks().remove(40);
        let mut account = new_account();
        let mut request = account.request();
        let mut count = 0;
        loop {
            let answer = backend.answer(&request);
            count += 1;
            if count == 2 {
                backend.interfere(&update(&changed.id, &Change::to_status(Status::Inactive)));
            }
            match next(&mut account, answer) {
                Step::Send(following) => request = following,
                Step::Finish(end) => break assert_eq!(end, Ok(())),
            }
        }
        let mut read = ids(&account.rows().webhooks);
        let count = read.len();
        read.sort_unstable_by_key(|id| id.as_str());
        read.dedup();
        assert_eq!(read.len(), count, "{faults}: each once");
        let known = |id: &WebhookId| read.binary_search_by_key(&id.as_str(), |id| id.as_str());
        // The mock's other user creates webhooks meanwhile, the last ones after the last page.
        let lost = backend
            .webhooks()
            .iter()
            .filter(|row| known(&row.id).is_err())
            .count();
        assert!(lost <= 1, "{faults}: {lost} lost");
    }
}

#[test]
fn reading_once_more_finds_new_values_and_leaves_out_what_is_gone() {
    let mut backend = Backend::new("many:30", "");
    let mut account = new_account();
    assert_eq!(read(&mut backend, &mut account), Ok(()));
    let changed = account.rows().webhooks[3].clone();
    backend.interfere(&update(
        &changed.id,
        &Change::to_status(changed.status.opposite()),
    ));
    account.restart();
    assert_eq!(account.rows().webhooks.len(), 30, "stays meanwhile");
    assert_eq!(read(&mut backend, &mut account), Ok(()));
    assert_eq!(account.rows().webhooks[3].status, changed.status.opposite());

    let left = &account.rows().webhooks[..10].to_vec();
    account.restart();
    let Step::Finish(end) = next(&mut account, Ok(page(left, false, Some(10)))) else {
        panic!("there is one page");
    };
    assert_eq!((end, account.rows().webhooks.len()), (Ok(()), 10));
}

#[test]
fn an_account_of_one_page_is_complete_without_a_request() {
    let backend = Backend::new("many:3", "");
    let mut account = new_account();
    let rows = backend.webhooks();
    let answer = page(&rows, false, Some(3));
    account.adopt(read_list(&answer).expect("a page"));
    assert_eq!(account.rows().coverage, Coverage::Complete);
    assert_eq!(account.rows().webhooks.len(), 3);
    let mut renamed = rows[0].clone();
    renamed.name = "Renamed".to_owned();
    account.replace(&renamed);
    let names = account.rows().webhooks.iter().map(|row| row.name.as_str());
    assert_eq!(names.filter(|name| *name == "Renamed").count(), 1);
}

#[test]
fn a_webhook_that_was_just_created_is_added_and_counted_once() {
    let mut rows = Backend::new("many:3", "").webhooks();
    let created = rows.remove(0);
    let mut account = new_account();
    let answer = page(&rows, false, Some(2));
    account.adopt(read_list(&answer).expect("a page"));
    for _ in 0..2 {
        account.insert(&created);
        let listed = account.rows();
        assert_eq!(listed.webhooks.len(), 3);
        assert!(listed.webhooks.contains(&created));
        assert_eq!(
            (listed.total, listed.coverage),
            (Some(3), Coverage::Complete)
        );
    }
}
