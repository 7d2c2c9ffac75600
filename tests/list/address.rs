//! The query of the list's address.

use proptest::prelude::*;
use webhook_settings::domain::{EventType, Status};
use webhook_settings::ui::model::list::{Column, ListView, Sort, UrlLayout};

#[test]
fn everything_newest_first_has_no_query() {
    assert_eq!(ListView::ALL.query(), "");
    assert_eq!(ListView::parse(""), ListView::ALL);
}

#[test]
fn every_choice_is_in_the_query() {
    let view = ListView {
        search: "crm & Größe".to_owned(),
        state: Some(Status::Inactive),
        events: vec![
            EventType::CaseCreated,
            EventType::Other("NEW_TYPE".to_owned()),
        ],
        needs_attention: true,
        sort: Sort {
            column: Column::Updated,
            is_descending: true,
        },
        size: Some(50),
        page: 3,
        ignored: Vec::new(),
    };
    let query = "?q=crm+%26+Gr%C3%B6%C3%9Fe&state=inactive&event=CASE_CREATED&event=NEW_TYPE&attention=true\
                 &sort=-updated&size=50&page=3";
    assert_eq!(view.query(), query);
    assert_eq!(ListView::parse(&query[1..]), view);
}

#[test]
fn a_value_that_makes_no_sense_is_left_out_and_named() {
    let cases = [
        ("state=on", "state"),
        ("event=case%20created", "event"),
        ("event=", "event"),
        ("attention=yes", "attention"),
        ("sort=size", "sort"),
        ("sort=--name", "sort"),
        ("size=33", "size"),
        ("page=0", "page"),
        ("page=many", "page"),
        ("page=-1", "page"),
        ("q=%FF", "q"),
        ("q=%2", "q"),
    ];
    for (query, name) in cases {
        let expected = ListView {
            ignored: vec![name],
            ..ListView::ALL
        };
        assert_eq!(ListView::parse(query), expected, "{query}");
    }
}

#[test]
fn the_last_value_that_makes_sense_counts_and_a_name_is_given_once() {
    let view = ListView::parse("page=x&page=2&page=3&page=y");
    assert_eq!((view.page, &view.ignored[..]), (3, &["page"][..]));
}

#[test]
fn parameters_of_others_are_not_read() {
    assert_eq!(
        ListView::parse("mock=1&x&Q=a&utm_source=mail"),
        ListView::ALL
    );
}

#[test]
fn a_page_beyond_the_format_of_the_api_is_its_last_one() {
    assert_eq!(ListView::parse("page=99999999999").page, 2_147_483_647);
    assert_eq!(ListView::parse("page=2147483647").next_page(), None);
}

#[test]
fn the_api_filters_by_one_type_that_can_be_subscribed_to() {
    let view = |query| ListView::parse(query);
    for query in [
        "event=CASE_CREATED",
        "event=CASE_STATE_UPDATED&sort=name&size=50",
    ] {
        assert!(!view(query).needs_account(), "{query}");
    }
    for query in [
        "event=CASE_CREATED&event=CASE_TRANSITIONED",
        "event=CSOM_EMULATION_MATCH_STATUS_UPDATED",
        "event=NEW_TYPE",
        "q=a",
        "state=active",
        "attention=true",
        "sort=event",
    ] {
        assert!(view(query).needs_account(), "{query}");
    }
}

#[test]
fn a_heading_sorts_ascending_then_descending_then_not() {
    let by_name = Sort::NEWEST_FIRST.pressed(Column::Name);
    assert_eq!(
        (by_name.name(), by_name.is_descending),
        (Some("name"), false)
    );
    assert!(by_name.pressed(Column::Name).is_descending);
    assert_eq!(
        by_name.pressed(Column::Name).pressed(Column::Name),
        Sort::NEWEST_FIRST
    );
    let latest_first = by_name.pressed(Column::Updated);
    assert!(latest_first.is_descending, "times begin with the latest");
    assert_eq!(latest_first.parameter(), "-updated_at");
}

#[test]
fn a_url_is_cut_in_its_path_and_keeps_its_host_and_its_end() {
    let parts = |url| {
        let UrlLayout {
            before,
            host,
            path,
            end,
        } = UrlLayout::of(url);
        [before, host, path, end]
    };
    let long = parts("https://…@hooks.example.com:8443/v2/monitoring/results?tenant=…");
    assert_eq!(
        long,
        [
            "https://…@",
            "hooks.example.com:8443",
            "/v2/monitoring/resu",
            "lts?tenant=…"
        ]
    );
    assert_eq!(
        parts("https://example.com/short"),
        ["https://", "example.com", "/short", ""]
    );
    assert_eq!(parts("nonsense"), ["", "nonsense", "", ""]);
}

proptest! {
    #[test]
    fn any_view_round_trips(
        search in ".{0,40}",
        active in any::<Option<bool>>(),
        attention in any::<bool>(),
        page in 1u32..1000,
    ) {
        let view = ListView {
            search,
            state: active.map(Status::from_is_active),
            needs_attention: attention,
            page,
            ..ListView::ALL
        };
        prop_assert_eq!(ListView::parse(view.query().trim_start_matches('?')), view);
    }

    #[test]
    fn no_query_is_too_strange(query in ".{0,80}") {
        let view = ListView::parse(&query);
        prop_assert!(view.page >= 1);
    }
}
