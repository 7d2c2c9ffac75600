//! Hosts: which are private, which can exist, and how they read.

use crate::cases;
use proptest::prelude::*;
use std::net::IpAddr;
use webhook_settings::domain::{
    HostPolicy, TargetUrl, UrlProblem, host_forms, is_private_address, readable_host,
};

#[test]
fn hosts_off_the_public_internet_are_private_in_every_spelling() {
    for case in cases(include_str!("../cases/hosts.json")) {
        let host = case["host"].as_str().unwrap();
        let is_private = case["is"] == "private";
        let parsed = TargetUrl::parse(&format!("https://{host}/"), HostPolicy::PublicOnly);
        let expected = is_private.then_some(UrlProblem::PrivateHost);
        assert_eq!(parsed.err(), expected, "{host}");
        let bare = host.trim_matches(['[', ']']);
        if let Ok(address) = bare.parse::<IpAddr>() {
            assert_eq!(is_private_address(address), is_private, "{host}");
        }
    }
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
        // The distances between these letters are at the limit from which the bias is adapted in one more step.
        ("xn--aaaaaaaaaaaaa-ue7wu3p", Some("aaaaaaaaaaaaa圄墧")),
        ("xn--aaaaaaaaa-3h1vn774e", Some("aaaaaaaaa춈爃")),
        ("xn--aaaaaaaaaaaaaa-ot8vi739f", Some("aaaaaaaaaaaaaa閙亃")),
        ("example.com", None),
        // These encode nothing, a control character, and letters that are encoded otherwise.
        ("xn--.com", None),
        ("xn--a.com", None),
        ("xn--example-.com", None),
        ("xn--99999999999.com", None),
        ("xn--ü.com", None),
    ];
    for (host, readable) in cases {
        assert_eq!(readable_host(host).as_deref(), readable, "{host}");
    }
}

#[test]
fn hosts_that_read_differently_have_two_forms() {
    let cases = [
        ("https://example.com/", None),
        ("https://EXAMPLE.com./", None),
        ("https://[::FFFF:1.2.3.4]/", None),
        (
            "https://example。com/",
            Some(("example。com", "example.com")),
        ),
        (
            "https://user@ｅxample.com:80/",
            Some(("ｅxample.com", "example.com")),
        ),
        (
            "https://ex%61mple.com/",
            Some(("ex%61mple.com", "example.com")),
        ),
        ("https://0x8.8.8.8/", Some(("0x8.8.8.8", "8.8.8.8"))),
        (
            "https://münchen。example/",
            Some(("münchen.example", "xn--mnchen-3ya.example")),
        ),
        ("https://xn--a.com/", None),
        ("not a URL", None),
    ];
    for (url, forms) in cases {
        let found = host_forms(url);
        let found = found
            .as_ref()
            .map(|(readable, ascii)| (&**readable, &**ascii));
        assert_eq!(found, forms, "{url}");
    }
}

proptest! {
    /// The scheme in upper case is left to the parser.
    #[test]
    fn a_host_that_is_not_parsed_has_the_forms_of_one_that_is(
        host in "(xn--)?[a-z0-9.-]{1,8}(\\.[a-z0-9x-]{0,4}){0,2}",
        rest in "(:[0-9]{1,3})?[/?#]?[a-z]{0,3}",
    ) {
        let forms = |scheme| host_forms(&format!("{scheme}://{host}{rest}"));
        prop_assert_eq!(forms("https"), forms("HTTPS"));
    }
}
