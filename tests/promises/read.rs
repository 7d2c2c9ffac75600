//! Lists and look-ups say only what is so.

use crate::scenario::{Terms, scenarios};
use crate::script::{Script, scripts};
use crate::world::World;
use proptest::prelude::*;
use webhook_settings::client::TieBreak;
use webhook_settings::client::engine::{ListPage, Lookup, Step};

/// More requests than any of these needs.
const MAX_REQUESTS: usize = 400;

proptest! {
    #[test]
    fn what_exists_is_found(terms in scenarios(), script in scripts()) {
        check_lookup(&terms, script);
    }

    #[test]
    fn a_page_has_each_webhook_once(terms in scenarios(), script in scripts()) {
        check_page(&terms, script);
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

fn check_page(terms: &Terms, script: Script) {
    let mut world = World::new(terms, script);
    let number = 1 + u32::from(world.script.pick(3));
    let mut listing = ListPage::new(number, 25, TieBreak::default());
    let mut request = listing.first();
    for _ in 0..MAX_REQUESTS {
        let answer = world.exchange(&request);
        match listing.next(answer) {
            Step::Send(following) => request = following,
            Step::Finish(Ok(listed)) => {
                let rows = &listed.page.webhooks;
                let mut ids: Vec<_> = rows.iter().map(|row| row.id.as_str()).collect();
                ids.sort_unstable();
                ids.dedup();
                assert_eq!(ids.len(), rows.len(), "a webhook is listed twice");
                let known = world.webhooks();
                assert!(
                    rows.iter()
                        .all(|row| known.iter().any(|known| known.id == row.id))
                );
                return;
            }
            Step::Finish(Err(_)) => return,
        }
    }
    panic!("a list does not end");
}
