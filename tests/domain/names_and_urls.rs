//! Names, target URLs and hosts. The tables of cases are shared with the browser tests.

use serde_json::Value;
use webhook_settings::domain::{
    HostPolicy, Name, NameProblem, TargetUrl, UrlProblem, is_same_url, readable_host,
};

fn cases(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("the table is JSON")
}

/// The result of validating a URL, as the table names it.
fn url_result(url: &str, policy: HostPolicy) -> &'static str {
    match TargetUrl::parse(url, policy) {
        Ok(_) => "valid",
        Err(UrlProblem::Blank) => "blank",
        Err(UrlProblem::TooLong) => "too-long",
        Err(UrlProblem::Invisible) => "invisible",
        Err(UrlProblem::NotAbsolute) => "not-absolute",
        Err(UrlProblem::Scheme) => "scheme",
        Err(UrlProblem::NoHost) => "no-host",
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
            Ok(parsed) => assert_eq!(parsed.as_str(), case["as"], "{name:?}"),
            Err(NameProblem::Blank) => assert_eq!(case["is"], "blank", "{name:?}"),
            Err(NameProblem::TooLong) => assert_eq!(case["is"], "too-long", "{name:?}"),
        }
    }
    assert!(Name::parse(&"é".repeat(Name::MAX_CHARS)).is_ok());
    let problem = Name::parse(&"é".repeat(Name::MAX_CHARS + 1)).unwrap_err();
    assert_eq!(problem, NameProblem::TooLong);
}

#[test]
fn hosts_in_punycode_have_a_readable_form() {
    // The first four are the samples of RFC 3492, section 7.1.
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
fn urls_that_are_written_differently_can_be_the_same() {
    assert!(is_same_url("https://Example.com", " https://example.com/"));
    assert!(is_same_url("nonsense", "nonsense"));
    assert!(!is_same_url("nonsense", "other nonsense"));
    assert!(!is_same_url(
        "https://example.com/a",
        "https://example.com/A"
    ));
}
