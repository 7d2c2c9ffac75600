//! No update is lost without being shown first, and what a save reports is true.

use crate::scenario::{Terms, scenarios};
use crate::script::{Script, scripts};
use crate::world::World;
use proptest::prelude::*;
use webhook_settings::client::engine::{Step, Update, UpdateOutcome};
use webhook_settings::client::{Method, TieBreak, WriteOutcome};
use webhook_settings::domain::{Change, Edit, HostPolicy, Webhook, differing_fields};

const NAME: &str = "Renamed in this tab";

/// More requests than any update needs in these accounts.
const MAX_REQUESTS: usize = 200;

proptest! {
    #[test]
    fn no_update_is_lost_unseen(terms in scenarios(), script in scripts()) {
        check(&terms, script);
    }
}

fn check(terms: &Terms, script: Script) {
    let mut world = World::new(terms, script);
    let Some(seen) = world.pick_target() else {
        return;
    };
    let mut edit = Edit::from_webhook(&seen);
    NAME.clone_into(&mut edit.name);
    let change = edit
        .validate(&seen, HostPolicy::PublicOnly)
        .expect("the name is valid");
    for _ in 0..3 {
        let carried_out = world.updates;
        let sent = world.sent.len();
        let Some(outcome) = update(&mut world, &seen, &change) else {
            continue;
        };
        let is_sent = world.sent[sent..].contains(&Method::Patch);
        let is_carried_out = world.updates > carried_out;
        if has_ended(&world, &outcome, &seen, is_sent, is_carried_out) {
            break;
        }
    }
}

/// Runs an update, or returns `None` if the page is reloaded before its end.
fn update(world: &mut World, seen: &Webhook, change: &Change) -> Option<UpdateOutcome> {
    let mut update = Update::new(seen.clone(), change.clone(), TieBreak::default());
    let mut request = update.first();
    for _ in 0..MAX_REQUESTS {
        if request.method == Method::Patch {
            // The engine has seen the webhook in the last list, exactly as the user did.
            let compared = world.listed_target().expect("the webhook was listed");
            assert_eq!(
                differing_fields(seen, compared),
                [],
                "another user's change is overwritten"
            );
        }
        let answer = world.exchange(&request);
        if world.script.happens(25) {
            return None;
        }
        match update.next(answer) {
            Step::Send(following) => request = following,
            Step::Finish(outcome) => return Some(outcome),
        }
    }
    panic!("an update does not end");
}

/// Checks that an outcome is true. Returns whether the user is done.
fn has_ended(
    world: &World,
    outcome: &UpdateOutcome,
    seen: &Webhook,
    is_sent: bool,
    is_carried_out: bool,
) -> bool {
    let now = world.listed_target();
    match outcome {
        UpdateOutcome::Saved(webhook, unapplied) => {
            assert_eq!(Some(webhook), now, "the values are not the server's");
            assert_eq!(webhook.name == NAME, unapplied.is_empty());
            true
        }
        UpdateOutcome::NotReadBack(_) => {
            assert!(is_carried_out || now.is_some_and(|now| now.name == NAME));
            true
        }
        UpdateOutcome::Conflict(webhook) => {
            assert_eq!(Some(webhook), now, "the values are not the server's");
            assert_ne!(differing_fields(seen, webhook), []);
            true
        }
        UpdateOutcome::Failed(WriteOutcome::NotSent, error) => {
            assert!(!is_sent, "{error:?}");
            false
        }
        UpdateOutcome::Failed(WriteOutcome::Rejected, error) => {
            assert!(!is_carried_out, "{error:?}");
            false
        }
        UpdateOutcome::Failed(WriteOutcome::NotApplied, error) => {
            assert!(now.is_some_and(|now| now.name != NAME), "{error:?}");
            false
        }
        UpdateOutcome::Failed(WriteOutcome::Unknown, _) => false,
    }
}
