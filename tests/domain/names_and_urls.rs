//! Names and target URLs. The tables of cases are shared with the browser tests.

use crate::cases;
use webhook_settings::domain::{
    HostPolicy, Name, NameProblem, TargetUrl, UrlProblem, code_point, corrected_url, is_same_url,
    looks_alike,
};

/// The result of validating a URL, as the table names it.
fn url_result(url: &str, policy: HostPolicy) -> &'static str {
    match TargetUrl::parse(url, policy) {
        Ok(_) => "valid",
        Err(UrlProblem::Blank) => "blank",
        Err(UrlProblem::TooLong) => "too-long",
        Err(UrlProblem::Invisible) => "invisible",
        Err(UrlProblem::NotAbsolute) => "not-absolute",
        Err(UrlProblem::Scheme) => "scheme",
        Err(UrlProblem::TwoSchemes) => "two-schemes",
        Err(UrlProblem::NoHost) => "no-host",
        Err(UrlProblem::EmptyLabel) => "empty-label",
        Err(UrlProblem::HostTooLong) => "host-too-long",
        Err(UrlProblem::Punycode) => "punycode",
        Err(UrlProblem::Malformed) => "malformed",
        Err(UrlProblem::UserInfo) => "user-info",
        Err(UrlProblem::Fragment) => "fragment",
        Err(UrlProblem::PrivateHost) => "private-host",
    }
}

#[test]
fn target_urls_are_validated() {
    for case in cases(include_str!("../cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        let found = url_result(url, HostPolicy::PublicOnly);
        assert_eq!(found, case["is"], "{url:?}");
    }
}

#[test]
fn plain_slips_are_corrected() {
    for case in cases(include_str!("../cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        let corrected = corrected_url(url, HostPolicy::PublicOnly);
        assert_eq!(corrected.as_deref(), case["corrected"].as_str(), "{url:?}");
    }
}

#[test]
fn hosts_are_sent_in_ascii() {
    for case in cases(include_str!("../cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        if let Ok(parsed) = TargetUrl::parse(url, HostPolicy::PublicOnly) {
            let trimmed = url.trim_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
            let sent = case["sent"].as_str().unwrap_or(trimmed);
            assert_eq!(parsed.as_str(), sent, "{url:?}");
            assert!(is_same_url(parsed.as_str(), trimmed), "{url:?}");
        }
    }
}

#[test]
fn the_policy_allow_private_accepts_private_hosts_and_nothing_else() {
    for case in cases(include_str!("../cases/target_urls.json")) {
        let url = case["url"].as_str().unwrap();
        let expected = match case["is"].as_str().unwrap() {
            "private-host" => "valid",
            other => other,
        };
        let found = url_result(url, HostPolicy::AllowPrivate);
        assert_eq!(found, expected, "{url:?}");
    }
}

#[test]
fn urls_are_trimmed_and_otherwise_unchanged() {
    let url = TargetUrl::parse(" HTTPS://Example.com/A?b \n", HostPolicy::PublicOnly).unwrap();
    assert_eq!(url.as_str(), "HTTPS://Example.com/A?b");
    assert!(url.is_encrypted());
    let plain = TargetUrl::parse("http://example.com", HostPolicy::PublicOnly).unwrap();
    assert!(!plain.is_encrypted());
}

#[test]
fn the_length_of_a_url_is_counted_in_characters() {
    let longest = format!(
        "https://example.com/{}",
        "ü".repeat(TargetUrl::MAX_CHARS - 20)
    );
    assert!(TargetUrl::parse(&longest, HostPolicy::PublicOnly).is_ok());
    let longer = longest + "x";
    let problem = TargetUrl::parse(&longer, HostPolicy::PublicOnly).unwrap_err();
    assert_eq!(problem, UrlProblem::TooLong);
}

#[test]
fn names_are_trimmed_and_validated() {
    for case in cases(include_str!("../cases/names.json")) {
        let name = case["name"].as_str().unwrap();
        match Name::parse(name) {
            Ok(parsed) => {
                assert_eq!(parsed.as_str(), case["as"], "{name:?}");
                let corrected = Name::corrected(name).unwrap_or(parsed.as_str().to_owned());
                assert_eq!(corrected, case["as"], "{name:?}");
            }
            Err(NameProblem::Blank) => assert_eq!(case["is"], "blank", "{name:?}"),
            Err(NameProblem::TooLong) => assert_eq!(case["is"], "too-long", "{name:?}"),
            Err(NameProblem::Invisible(c)) => {
                assert_eq!(case["is"], "invisible", "{name:?}");
                assert_eq!(case["code"], code_point(c), "{name:?}");
                let corrected = Name::corrected(name);
                assert_eq!(corrected.as_deref(), case["corrected"].as_str(), "{name:?}");
                assert!(Name::parse_leniently(name).is_ok(), "{name:?}");
            }
        }
    }
    assert!(Name::parse(&"é".repeat(Name::MAX_CHARS)).is_ok());
    let problem = Name::parse(&"é".repeat(Name::MAX_CHARS + 1)).unwrap_err();
    assert_eq!(problem, NameProblem::TooLong);
}

#[test]
fn names_that_a_person_takes_for_the_same_look_alike() {
    for case in cases(include_str!("../cases/name_pairs.json")) {
        let (one, other) = (
            case["one"].as_str().unwrap(),
            case["other"].as_str().unwrap(),
        );
        assert_eq!(
            looks_alike(one, other),
            case["is"] == "alike",
            "{one:?} {other:?}"
        );
        assert_eq!(
            looks_alike(other, one),
            case["is"] == "alike",
            "{other:?} {one:?}"
        );
    }
}

#[test]
fn urls_that_are_written_differently_can_be_the_same() {
    assert!(is_same_url("https://Example.com", " https://example.com/"));
    assert!(is_same_url("nonsense", "nonsense"));
    assert!(!is_same_url("nonsense", "other nonsense"));
    assert!(!is_same_url(
        "https://example.com/a",
        "https://example.com/A"
    ));
}
