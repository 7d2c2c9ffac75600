//! Finding the result of a create whose response was lost.

use webhook_settings::client::PendingCreate;
use webhook_settings::domain::{
    Draft, EventType, HostPolicy, NewWebhook, Status, Timestamp, Webhook, WebhookId,
};

fn new_webhook() -> NewWebhook {
    let draft = Draft {
        name: " Case intake ".to_owned(),
        event: Some(EventType::CaseCreated),
        url: "https://Hooks.example.com".to_owned(),
    };
    draft
        .validate(HostPolicy::PublicOnly)
        .expect("the draft is valid")
}

fn stored(number: u8, name: &str, event: EventType, url: &str) -> Webhook {
    let id = format!("00000000-0000-4000-8000-0000000000{number:02}");
    let at = Timestamp("2001-01-01T00:00:00Z".to_owned());
    Webhook {
        id: WebhookId::parse(&id).expect("the identifier is a UUID"),
        name: name.to_owned(),
        event,
        url: url.to_owned(),
        status: Status::Active,
        created_at: at.clone(),
        updated_at: at,
        created_by: String::new(),
    }
}

fn equal(number: u8) -> Webhook {
    let url = "https://hooks.example.com/";
    stored(number, "Case intake", EventType::CaseCreated, url)
}

#[test]
fn webhooks_that_existed_before_are_not_matches() {
    let pending = PendingCreate::new(&new_webhook(), &[equal(1), equal(2)]);
    assert_eq!(pending.before.len(), 2);
    assert_eq!(pending.matches_since(&[equal(2), equal(1)]), []);
    assert_eq!(
        pending.matches_since(&[equal(2), equal(3), equal(1)]),
        [equal(3)]
    );
    assert_eq!(
        pending.matches_since(&[equal(3), equal(4)]),
        [equal(3), equal(4)],
        "another user created an equal webhook at the same time"
    );
}

#[test]
fn only_webhooks_of_the_same_name_type_and_url_match() {
    let pending = PendingCreate::new(&new_webhook(), &[]);
    let url = "https://hooks.example.com/";
    let others = [
        stored(1, "Case intake 2", EventType::CaseCreated, url),
        stored(2, "Case intake", EventType::CaseTransitioned, url),
        stored(
            3,
            "Case intake",
            EventType::CaseCreated,
            "https://hooks.example.com/x",
        ),
        stored(4, "Case intake", EventType::CaseCreated, "nonsense"),
    ];
    assert_eq!(pending.matches_since(&others), []);
    assert!(pending.is_same_request(&new_webhook()));
}

#[test]
fn a_webhook_that_shares_the_name_or_the_url_may_have_been_changed() {
    let url = "https://hooks.example.com/";
    let elsewhere = "https://elsewhere.example.com/";
    let (renamed, moved, other) = (
        stored(1, "Renamed", EventType::CaseCreated, url),
        stored(2, "Case intake", EventType::CaseCreated, elsewhere),
        stored(3, "Another", EventType::CaseCreated, elsewhere),
    );
    let listed = [renamed.clone(), moved.clone(), other];
    let pending = PendingCreate::new(&new_webhook(), &[]);
    assert_eq!(pending.matches_since(&listed), []);
    assert_eq!(pending.similar_since(&listed), [renamed, moved]);
    let pending = PendingCreate::new(&new_webhook(), &listed);
    assert_eq!(pending.similar_since(&listed), []);
}

#[test]
fn webhooks_with_another_name_and_url_are_not_recorded() {
    let url = "https://elsewhere.example.com/";
    let other = stored(1, "Another", EventType::CaseCreated, url);
    assert_eq!(PendingCreate::new(&new_webhook(), &[other]).before, []);
}
