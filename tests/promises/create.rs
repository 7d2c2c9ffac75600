//! Never two webhooks from one create.

use crate::other_client::{NAME, URL};
use crate::scenario::{Terms, scenarios};
use crate::script::{Script, scripts};
use crate::world::World;
use proptest::prelude::*;
use webhook_settings::client::engine::{Create, CreateOutcome, Step};
use webhook_settings::client::{Method, PendingCreate, TieBreak, WriteOutcome};
use webhook_settings::domain::{Draft, EventType, HostPolicy, NewWebhook, Webhook};

/// How often the user presses *Create*, at most.
const MAX_TRIES: usize = 4;

/// More requests than any create needs in these accounts.
const MAX_REQUESTS: usize = 200;

proptest! {
    #[test]
    fn one_create_never_makes_two_webhooks(terms in scenarios(), script in scripts()) {
        check(&terms, script);
    }
}

fn check(terms: &Terms, script: Script) {
    let mut world = World::new(terms, script);
    let existing = world.webhooks();
    let mut pending = None;
    let mut name = NAME;
    for _ in 0..MAX_TRIES {
        let intent = new_webhook(name);
        let (sent, created) = (world.sent.len(), world.created.len());
        let outcome = create(&mut world, &intent, &mut pending);
        let posts = world.sent[sent..]
            .iter()
            .filter(|&&method| method == Method::Post);
        let facts = Facts {
            existing: &existing,
            is_sent: posts.count() > 0,
            is_created_now: world.created.len() > created,
        };
        let has_ended = outcome.is_some_and(|outcome| facts.check(&mut world, &outcome, &intent));
        let made = world.created.iter().filter(|row| row.name == name);
        assert!(made.count() <= 1, "two webhooks from one create");
        if has_ended {
            break;
        }
        // A user who gives up may want another webhook next.
        if name == NAME && world.script.happens(5) {
            name = "Another";
        }
    }
}

/// Runs a create, or returns `None` if the page is reloaded before its end. `pending` is what the tab stores.
fn create(
    world: &mut World,
    intent: &NewWebhook,
    pending: &mut Option<PendingCreate>,
) -> Option<CreateOutcome> {
    let mut create = Create::new(intent.clone(), pending.clone(), TieBreak::default());
    let mut request = create.first();
    for _ in 0..MAX_REQUESTS {
        let answer = world.exchange(&request);
        if world.script.happens(25) {
            return None;
        }
        let step = create.next(answer);
        *pending = create.pending().cloned();
        match step {
            // The tab stores what is pending before it sends.
            Step::Send(_) if world.script.happens(25) => return None,
            Step::Send(following) => request = following,
            Step::Finish(outcome) => return Some(outcome),
        }
    }
    panic!("a create does not end");
}

/// What really happened during a create.
struct Facts<'a> {
    /// The webhooks before the first one.
    existing: &'a [Webhook],
    is_sent: bool,
    is_created_now: bool,
}

impl Facts<'_> {
    /// Checks that an outcome is true. Returns whether the user is done.
    fn check(&self, world: &mut World, outcome: &CreateOutcome, intent: &NewWebhook) -> bool {
        let webhooks = world.webhooks();
        let is_new = |found: &Webhook| {
            !self.existing.iter().any(|row| row.id == found.id)
                && webhooks.iter().any(|row| row.id == found.id)
        };
        match outcome {
            CreateOutcome::Created(webhook) => {
                assert!(world.created.iter().any(|row| row.id == webhook.id));
                assert_eq!(webhook.name, intent.name().as_str());
                true
            }
            CreateOutcome::FoundAfterLostAnswer(webhook) => {
                assert!(is_new(webhook), "{webhook:?}");
                true
            }
            CreateOutcome::Ambiguous(all) => {
                assert!(!all.is_empty() && all.iter().all(is_new), "{all:?}");
                true
            }
            CreateOutcome::EarlierRequestSucceeded(all) => {
                assert!(!all.is_empty() && all.iter().all(is_new), "{all:?}");
                assert!(!self.is_sent, "the current create was sent");
                false
            }
            CreateOutcome::Failed(WriteOutcome::NotSent, error) => {
                assert!(!self.is_sent, "{error:?}");
                false
            }
            CreateOutcome::Failed(WriteOutcome::Rejected | WriteOutcome::NotApplied, error) => {
                assert!(!self.is_created_now, "{error:?}");
                false
            }
            CreateOutcome::Failed(WriteOutcome::Unknown, _) => false,
        }
    }
}

fn new_webhook(name: &str) -> NewWebhook {
    let draft = Draft {
        name: name.to_owned(),
        event: Some(EventType::CaseCreated),
        url: URL.to_owned(),
    };
    draft
        .validate(HostPolicy::PublicOnly)
        .expect("the draft is valid")
}
