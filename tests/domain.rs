//! The rules for names and URLs, by the tables of cases that the browser tests use too.

use serde_json::Value;
use webhook_settings::domain::{
    Draft, Edit, EventType, Name, Problem, Reach, Status, TargetUrl, Timestamp, UrlProblem,
    Webhook, WebhookId, groups, is_same_url, is_subscribable, readable_host,
};

fn cases(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("the table is JSON")
}

#[test]
fn target_urls() {
    for case in cases(include_str!("cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        let found = match TargetUrl::parse(url, Reach::Public) {
            Ok(_) => "valid",
            Err(problem) => problem.key(),
        };
        assert_eq!(found, case["is"], "{url:?}");
    }
}

#[test]
fn a_private_reach_lets_private_hosts_in_and_nothing_else() {
    for case in cases(include_str!("cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        let expected = match case["is"].as_str().unwrap() {
            "private-host" => "valid",
            other => other,
        };
        let found = match TargetUrl::parse(url, Reach::Private) {
            Ok(_) => "valid",
            Err(problem) => problem.key(),
        };
        assert_eq!(found, expected, "{url:?}");
    }
}

#[test]
fn urls_are_trimmed_and_otherwise_kept_as_typed() {
    let url = TargetUrl::parse(" HTTPS://Example.com/A?b \n", Reach::Public).unwrap();
    assert_eq!(url.as_str(), "HTTPS://Example.com/A?b");
    assert!(url.is_encrypted());
    let plain = TargetUrl::parse("http://example.com", Reach::Public).unwrap();
    assert!(!plain.is_encrypted());
}

#[test]
fn the_length_of_a_url_is_counted_in_characters() {
    let longest = format!("https://example.com/{}", "ü".repeat(TargetUrl::MAX - 20));
    assert!(TargetUrl::parse(&longest, Reach::Public).is_ok());
    let longer = longest + "x";
    let problem = TargetUrl::parse(&longer, Reach::Public).unwrap_err();
    assert_eq!(problem, UrlProblem::TooLong);
}

#[test]
fn names() {
    for case in cases(include_str!("cases/names.json")) {
        let name = case["name"].as_str().unwrap();
        match Name::parse(name) {
            Ok(parsed) => assert_eq!(parsed.as_str(), case["as"], "{name:?}"),
            Err(problem) => assert_eq!(problem.key(), case["is"], "{name:?}"),
        }
    }
    assert!(Name::parse(&"é".repeat(Name::MAX)).is_ok());
    let problem = Name::parse(&"é".repeat(Name::MAX + 1)).unwrap_err();
    assert_eq!(problem.key(), "too-long");
}

#[test]
fn event_types_keep_their_names_known_or_not() {
    for event in EventType::KNOWN {
        assert_eq!(EventType::parse(event.as_str()), event);
    }
    let unknown = EventType::parse("MOON_ROSE");
    assert_eq!(unknown, EventType::Other("MOON_ROSE".into()));
    assert_eq!(unknown.as_str(), "MOON_ROSE");
    assert_eq!(
        EventType::KNOWN
            .iter()
            .filter(|e| is_subscribable(e))
            .count(),
        10
    );
}

#[test]
fn the_three_events_of_the_article_come_first() {
    let offered = groups(&webhook_settings::domain::OFFERED);
    let (_, first) = &offered[0];
    let expected = [
        EventType::CaseCreated,
        EventType::CaseTransitioned,
        EventType::WorkflowCompleted,
    ];
    assert_eq!(first[..], expected);
    assert_eq!(
        offered.iter().map(|(_, types)| types.len()).sum::<usize>(),
        9
    );
}

#[test]
fn a_draft_tells_all_its_problems_in_the_order_of_the_form() {
    let problems = Draft::default().validate(Reach::Public).unwrap_err();
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
        event: Some(EventType::CaseCreated),
        url: "https://example.com".into(),
    };
    let webhook = draft.validate(Reach::Public).unwrap();
    assert_eq!(webhook.name().as_str(), "Mine");
}

#[test]
fn legacy_types_can_not_be_created() {
    let draft = Draft {
        name: "Mine".into(),
        event: Some(EventType::CsomEmulationMatchStatusUpdated),
        url: "https://example.com".into(),
    };
    let problems = draft.validate(Reach::Public).unwrap_err();
    assert_eq!(problems, [Problem::LegacyEvent]);
}

fn held() -> Webhook {
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
fn an_edit_checks_and_sends_only_what_changed() {
    let held = held();
    let mut edit = Edit::of(&held);
    assert!(!edit.differs_from(&held));
    edit.status = Status::Inactive;
    let change = edit.validate(&held, Reach::Public).unwrap();
    assert_eq!(change.status(), Some(Status::Inactive));
    assert_eq!((change.name(), change.url()), (None, None));

    edit.name = "  ".into();
    edit.url += "/changed";
    let problems = edit.validate(&held, Reach::Public).unwrap_err();
    assert_eq!(problems.len(), 2);
}

#[test]
fn identifiers_are_uuids_in_lower_case() {
    assert_eq!(held().id.as_str(), "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5");
    for wrong in [
        "",
        "4d4673ef77ba4574a1af8cfd4c4cbee5",
        "4d4673ef-77ba-4574-a1af-8cfd4c4cbeeg",
    ] {
        assert_eq!(WebhookId::parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn hosts_in_ascii_have_a_readable_form() {
    // The first four are RFC 3492's own samples (section 7.1), decoded by hand there.
    let cases = [
        ("xn--ihqwcrb4cv8a8dqg056pqjye", Some("他们为什么不说中文")),
        (
            "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l",
            Some("почемужеонинеговорятпорусски"),
        ),
        ("xn--3b-ww4c5e180e575a65lsy2b", Some("3年b組金八先生")),
        (
            "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
            Some("なぜみんな日本語を話してくれないのか"),
        ),
        ("xn--e1awd7f.com", Some("еріс.com")),
        (
            "hooks.xn--mnchen-3ya.example",
            Some("hooks.münchen.example"),
        ),
        ("example.com", None),
        ("xn--.com", Some(".com")),
        ("xn--99999999999.com", None),
        ("xn--ü.com", None),
    ];
    for (host, readable) in cases {
        assert_eq!(readable_host(host).as_deref(), readable, "{host}");
    }
}

#[test]
fn the_same_address_written_in_another_way_is_the_same() {
    assert!(is_same_url("https://Example.com", " https://example.com/"));
    assert!(is_same_url("nonsense", "nonsense"));
    assert!(!is_same_url("nonsense", "other nonsense"));
    assert!(!is_same_url(
        "https://example.com/a",
        "https://example.com/A"
    ));
}
