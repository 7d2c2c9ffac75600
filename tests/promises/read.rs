//! Lists and look-ups report only what is true.

use crate::scenario::{Terms, scenarios, scenarios_without_order};
use crate::script::{Script, scripts};
use crate::world::World;
use proptest::prelude::*;
use webhook_settings::client::Request;
use webhook_settings::client::engine::{Answer, Coverage, ListPage, Lookup, ReadAccount, Step};
use webhook_settings::client::{ListQuery, TieBreak, read_list};
use webhook_settings::domain::{Webhook, WebhookId};

/// More requests than any of these needs.
const MAX_REQUESTS: usize = 400;

/// The number of rows on a page, as in the app.
const PAGE_SIZE: u32 = 25;

proptest! {
    #[test]
    fn what_exists_is_found(terms in scenarios(), script in scripts()) {
        check_lookup(&terms, script);
    }

    #[test]
    fn the_pages_list_each_webhook_once(terms in scenarios_without_order(), script in scripts()) {
        check_pages(&terms, script);
    }
}

fn check_lookup(terms: &Terms, script: Script) {
    let mut world = World::new(terms, script);
    let Some(webhook) = world.pick_target() else {
        return;
    };
    let id = webhook.id;
    let mut lookup = Lookup::find(&id, None, TieBreak::default());
    let mut request = lookup.first();
    for _ in 0..MAX_REQUESTS {
        let answer = world.exchange(&request);
        match lookup.next(answer) {
            Step::Send(following) => request = following,
            Step::Finish(Ok(found)) => {
                assert_eq!(
                    found.webhooks.first().map(|row| &row.id),
                    Some(&id),
                    "it exists"
                );
                return;
            }
            Step::Finish(Err(_)) => return,
        }
    }
    panic!("a look-up does not end");
}

/// Reads all pages while no other client works on the account, or the whole account where pages are in no order. A
/// page that fails ends the case.
fn check_pages(terms: &Terms, script: Script) {
    let mut world = World::new(terms, script);
    if world.server.is_busy {
        return;
    }
    world.is_alone = true;
    let mut listed = Vec::new();
    let mut tie_break = TieBreak::default();
    for number in 1.. {
        let mut listing = ListPage::new(ListQuery {
            page: number,
            size: PAGE_SIZE,
            sort: "-created_at",
            tie_break,
            event: None,
        });
        let first = listing.first();
        let Some(rows) = finish(&mut world, first, |answer| listing.next(answer)) else {
            return;
        };
        tie_break = listing.tie_break();
        if rows.is_unordered {
            let mut account = ReadAccount::new(tie_break);
            let first = account.request();
            let next = |answer: Answer| account.next(answer.and_then(|reply| read_list(&reply)));
            if finish(&mut world, first, next).is_none() {
                return;
            }
            let rows = account.rows();
            assert_eq!(rows.coverage, Coverage::Complete, "nothing has moved");
            listed = rows.webhooks.iter().map(|row| row.id.clone()).collect();
            break;
        }
        listed.extend(rows.page.webhooks.into_iter().map(|row| row.id));
        if !rows.page.has_next {
            break;
        }
    }
    let id = |row: &Webhook| row.id.clone();
    let mut existing: Vec<WebhookId> = world.webhooks().iter().map(id).collect();
    existing.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    listed.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    assert_eq!(listed, existing);
}

/// Runs an operation to its end, or returns `None` if it fails.
fn finish<T, E>(
    world: &mut World,
    mut request: Request,
    mut next: impl FnMut(Answer) -> Step<Result<T, E>>,
) -> Option<T> {
    for _ in 0..MAX_REQUESTS {
        let answer = world.exchange(&request);
        match next(answer) {
            Step::Send(following) => request = following,
            Step::Finish(listed) => return listed.ok(),
        }
    }
    panic!("a list does not end");
}
