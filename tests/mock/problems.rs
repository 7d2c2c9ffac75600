//! The titles of problem documents.

use crate::contract::Host;
use crate::core::in_scenario;
use serde_json::json;

/// The reason phrases in the IANA registry of HTTP status codes, for 5XX. Others count as 500 (RFC 9110, section 15).
#[test]
fn down_has_the_reason_phrase_of_its_status_as_title() {
    let registered = [
        (501, "Not Implemented"),
        (502, "Bad Gateway"),
        (503, "Service Unavailable"),
        (504, "Gateway Timeout"),
        (505, "HTTP Version Not Supported"),
        (506, "Variant Also Negotiates"),
        (507, "Insufficient Storage"),
        (508, "Loop Detected"),
        (510, "Not Extended"),
        (511, "Network Authentication Required"),
    ];
    for status in 500..600 {
        let found = registered.iter().find(|(known, _)| *known == status);
        let title = found.map_or("Internal Server Error", |(_, title)| *title);
        let problem = in_scenario(&format!("down:{status}")).get("").json();
        assert_eq!(
            (&problem["title"], &problem["status"]),
            (&json!(title), &json!(status))
        );
    }
    assert_eq!(
        in_scenario("down").get("").json()["title"],
        "Service Unavailable"
    );
}
