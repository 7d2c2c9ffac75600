//! What the requests of the four operations say, and what their failures carry.

use webhook_settings::client::{
    ApiError, ListQuery, Reply, Request, TieBreak, create, list, sorts_by_identifier,
};
use webhook_settings::domain::{Draft, EventType, HostPolicy};

fn list_with(tie_break: TieBreak) -> Request {
    list(&ListQuery {
        page: 1,
        size: 25,
        sort: "-created_at",
        tie_break,
        event: None,
    })
}

#[test]
fn only_a_list_with_that_key_sorts_by_the_identifier() {
    assert!(sorts_by_identifier(&list_with(TieBreak::Identifier)));
    assert!(!sorts_by_identifier(&list_with(TieBreak::Unspecified)));
    let draft = Draft {
        name: "Mine".into(),
        event: Some(EventType::CaseCreated),
        url: "https://example.com".into(),
    };
    let webhook = draft.validate(HostPolicy::PublicOnly).unwrap();
    assert!(!sorts_by_identifier(&create(&webhook)));
}

/// The error of a reply with problem details.
fn error_of(status: u16) -> ApiError {
    ApiError::from_reply(&Reply {
        status,
        headers: Vec::new(),
        body: r#"{"title": "Why it failed"}"#.to_owned(),
    })
}

#[test]
fn an_error_has_the_problem_details_of_its_reply() {
    for status in [400, 401, 403, 404, 409, 418, 422, 500, 503] {
        let error = error_of(status);
        let title = error.problem().and_then(|problem| problem.title.as_deref());
        assert_eq!(title, Some("Why it failed"), "{status}");
    }
    assert_eq!(error_of(429).problem(), None);
    assert_eq!(ApiError::Network.problem(), None);
}
