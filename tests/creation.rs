//! Telling what came of a create whose answer was lost.

use webhook_settings::client::Creation;
use webhook_settings::domain::{
    Draft, EventType, NewWebhook, Reach, Status, Timestamp, Webhook, WebhookId,
};

fn wanted() -> NewWebhook {
    let draft = Draft {
        name: " Case intake ".to_owned(),
        event: Some(EventType::CaseCreated),
        url: "https://Hooks.example.com".to_owned(),
    };
    draft.validate(Reach::Public).expect("the draft is valid")
}

fn held(number: u8, name: &str, event: EventType, url: &str) -> Webhook {
    let id = format!("00000000-0000-4000-8000-0000000000{number:02}");
    let at = Timestamp("2001-01-01T00:00:00Z".to_owned());
    Webhook {
        id: WebhookId::parse(&id).expect("the identifier is one"),
        name: name.to_owned(),
        event,
        url: url.to_owned(),
        status: Status::Active,
        created_at: at.clone(),
        updated_at: at,
        created_by: String::new(),
    }
}

fn like(number: u8) -> Webhook {
    let url = "https://hooks.example.com/";
    held(number, "Case intake", EventType::CaseCreated, url)
}

#[test]
fn what_was_there_before_did_not_come_of_it() {
    let creation = Creation::new(&wanted(), &[like(1), like(2)]);
    assert_eq!(creation.before.len(), 2);
    assert_eq!(creation.newcomers(&[like(2), like(1)]), []);
    assert_eq!(creation.newcomers(&[like(2), like(3), like(1)]), [like(3)]);
    assert_eq!(
        creation.newcomers(&[like(3), like(4)]),
        [like(3), like(4)],
        "somebody else had the same wish"
    );
}

#[test]
fn only_the_same_name_type_and_url_are_like_it() {
    let creation = Creation::new(&wanted(), &[]);
    let url = "https://hooks.example.com/";
    let others = [
        held(1, "Case intake 2", EventType::CaseCreated, url),
        held(2, "Case intake", EventType::CaseTransitioned, url),
        held(
            3,
            "Case intake",
            EventType::CaseCreated,
            "https://hooks.example.com/x",
        ),
        held(4, "Case intake", EventType::CaseCreated, "nonsense"),
    ];
    assert_eq!(creation.newcomers(&others), []);
    assert!(creation.is_for(&wanted()));
}

#[test]
fn only_what_is_like_it_is_remembered() {
    let url = "https://elsewhere.example.com/";
    let other = held(1, "Another", EventType::CaseCreated, url);
    assert_eq!(Creation::new(&wanted(), &[other]).before, []);
}
