//! The forms: a draft of a new webhook, and an edit of an existing one.

use webhook_settings::domain::{
    Draft, Edit, EventType, Field, HostPolicy, Problem, Status, Timestamp, UrlProblem, Webhook,
    WebhookId, differing_fields,
};

fn draft() -> Draft {
    Draft {
        name: "Mine".into(),
        event: Some(EventType::CaseCreated),
        url: "https://example.com".into(),
    }
}

#[test]
fn a_draft_returns_all_problems_in_the_order_of_the_form() {
    let problems = Draft::default()
        .validate(HostPolicy::PublicOnly)
        .unwrap_err();
    assert!(matches!(
        problems[..],
        [
            Problem::Name(_),
            Problem::NoEvent,
            Problem::Url(UrlProblem::Blank)
        ]
    ));
    let draft = Draft {
        name: " Mine ".into(),
        ..draft()
    };
    let webhook = draft.validate(HostPolicy::PublicOnly).unwrap();
    assert_eq!(webhook.name().as_str(), "Mine");
}

#[test]
fn legacy_types_are_invalid_for_a_new_webhook() {
    let draft = Draft {
        event: Some(EventType::CsomEmulationMatchStatusUpdated),
        ..draft()
    };
    let problems = draft.validate(HostPolicy::PublicOnly).unwrap_err();
    assert_eq!(problems, [Problem::LegacyEvent]);
}

/// A field, and what changes it in a value.
type FieldChange<T> = (Field, fn(&mut T));

fn stored() -> Webhook {
    Webhook {
        id: WebhookId::parse("4D4673EF-77ba-4574-a1af-8cfd4c4cbee5").unwrap(),
        name: "Old".into(),
        event: EventType::CaseCreated,
        url: "http://localhost/refused-by-our-rules".into(),
        status: Status::Active,
        created_at: Timestamp("2026-01-01T00:00:00Z".into()),
        updated_at: Timestamp("2026-01-01T00:00:00Z".into()),
        created_by: String::new(),
    }
}

#[test]
fn an_edit_validates_and_sends_only_changed_fields() {
    let stored = stored();
    let mut edit = Edit::from_webhook(&stored);
    assert!(!edit.differs_from(&stored));
    edit.status = Status::Inactive;
    let change = edit.validate(&stored, HostPolicy::PublicOnly).unwrap();
    assert_eq!(change.status(), Some(Status::Inactive));
    assert_eq!((change.name(), change.url()), (None, None));

    edit.name = "  ".into();
    edit.url += "/changed";
    let problems = edit.validate(&stored, HostPolicy::PublicOnly).unwrap_err();
    assert_eq!(problems.len(), 2);
}

#[test]
fn each_field_alone_is_a_difference_that_is_sent_applied_and_compared() {
    let stored = Webhook {
        url: "https://example.com/old".into(),
        ..stored()
    };
    let edits: [FieldChange<Edit>; 3] = [
        (Field::Status, |edit| edit.status = Status::Inactive),
        (Field::Name, |edit| edit.name = "New".into()),
        (Field::Url, |edit| {
            edit.url = "https://example.com/new".into();
        }),
    ];
    for (field, type_in) in edits {
        let mut edit = Edit::from_webhook(&stored);
        type_in(&mut edit);
        assert!(edit.differs_from(&stored), "{field:?}");
        let change = edit.validate(&stored, HostPolicy::PublicOnly).unwrap();
        assert_eq!(change.status().is_some(), field == Field::Status);
        assert_eq!(change.name().is_some(), field == Field::Name);
        assert_eq!(change.url().is_some(), field == Field::Url);
        assert_eq!(change.unapplied_changes(&stored), [field]);
        let applied = change.applied_to(stored.clone());
        assert_eq!(differing_fields(&stored, &applied), [field]);
        assert_eq!(change.unapplied_changes(&applied), []);
    }
}

#[test]
fn blanks_and_invisible_characters_at_the_ends_are_no_difference() {
    for (known, typed) in [
        ("Name", " Name "),
        ("Name", "Name\u{200b}"),
        ("Name\u{200b}", "Name\u{200b} "),
    ] {
        let stored = Webhook {
            name: known.into(),
            ..stored()
        };
        let mut edit = Edit::from_webhook(&stored);
        edit.name = typed.into();
        assert!(!edit.differs_from(&stored), "{known:?} {typed:?}");
    }
}

#[test]
fn a_created_webhook_is_compared_with_what_was_wanted() {
    let wanted = draft().validate(HostPolicy::PublicOnly).unwrap();
    // Backends may store a name with blanks, and what a parser makes of the URL.
    let created = Webhook {
        name: " Mine ".into(),
        url: "https://example.com/".into(),
        ..stored()
    };
    assert_eq!(wanted.differing_fields(&created), []);
    let others: [FieldChange<Webhook>; 4] = [
        (Field::Name, |created| created.name = "Yours".into()),
        (Field::Event, |created| {
            created.event = EventType::CaseStateUpdated;
        }),
        (Field::Url, |created| created.url += "else"),
        (Field::Status, |created| created.status = Status::Inactive),
    ];
    for (field, change) in others {
        let mut other = created.clone();
        change(&mut other);
        assert_eq!(wanted.differing_fields(&other), [field]);
    }
}

#[test]
fn identifiers_are_uuids_in_lower_case() {
    assert_eq!(stored().id.as_str(), "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5");
    for wrong in [
        "",
        "4d4673ef77ba4574a1af8cfd4c4cbee5",
        "4d4673ef-77ba-4574-a1af-8cfd4c4cbeeg",
    ] {
        assert_eq!(WebhookId::parse(wrong), None, "{wrong:?}");
    }
}
