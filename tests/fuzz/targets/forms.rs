//! What a user types: names, URLs and access tokens.

#![no_main]

use libfuzzer_sys::fuzz_target;
use webhook_settings::client::engine::parse_token;
use webhook_settings::domain::{
    HostPolicy, MAX_SHOWN_CHARS, Name, TargetUrl, corrected_url, is_same_url, looks_alike,
    masked_url, shown_text, shown_url,
};

fuzz_target!(|text: &str| {
    for policy in [HostPolicy::PublicOnly, HostPolicy::AllowPrivate] {
        if let Ok(url) = TargetUrl::parse(text, policy) {
            let again =
                TargetUrl::parse(url.as_str(), policy).expect("what was accepted stays valid");
            assert_eq!(again, url);
            assert!(is_same_url(url.as_str(), again.as_str()));
        }
        if let Some(corrected) = corrected_url(text, policy) {
            assert!(TargetUrl::parse(&corrected, policy).is_ok(), "{corrected}");
        }
    }
    if let Ok(name) = Name::parse(text) {
        assert_eq!(Name::parse(name.as_str()).as_ref(), Ok(&name));
        assert!(looks_alike(name.as_str(), name.as_str()));
    }
    assert!(shown_text(text).chars().count() <= MAX_SHOWN_CHARS + 1);
    let _ = (shown_url(text), masked_url(text));
    if let Some(token) = parse_token(text) {
        assert_eq!(parse_token(&token), Some(token));
    }
});
