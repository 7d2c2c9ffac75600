//! How texts and URLs of other people are shown.

use crate::cases;
use webhook_settings::domain::{MAX_SHOWN_CHARS, code_point, masked_url, shown_text, shown_url};

#[test]
fn urls_are_shown_without_disguise_and_listed_without_secrets() {
    for case in cases(include_str!("../cases/shown_urls.json")) {
        let url = case["url"].as_str().unwrap();
        assert_eq!(shown_url(url), case["shown"], "{url:?}");
        assert_eq!(masked_url(url), case["masked"], "{url:?}");
    }
}

#[test]
fn texts_are_shown_without_characters_that_reorder_or_control() {
    let cases = [
        ("invoice \u{202e}gpj.exe", "invoice gpj.exe"),
        ("\u{2067}a\u{2069}\u{200b}b\u{7}", "ab"),
        ("two\nlines\tapart", "two lines apart"),
        ("می\u{200c}خواهم \u{200f}", "می\u{200c}خواهم \u{200f}"),
        ("a\u{a0}b", "a\u{a0}b"),
    ];
    for (text, shown) in cases {
        assert_eq!(shown_text(text), shown, "{text:?}");
    }
}

#[test]
fn long_texts_are_cut() {
    let longest = "é".repeat(MAX_SHOWN_CHARS);
    assert_eq!(shown_text(&longest), longest);
    assert_eq!(shown_url(&longest), longest);
    assert_eq!(shown_text(&(longest.clone() + "x")), longest.clone() + "…");
    assert_eq!(masked_url(&(longest.clone() + "x")), longest + "…");
}

#[test]
fn a_code_point_has_at_least_four_digits() {
    let cases = [
        ('\u{ad}', "U+00AD"),
        ('\u{ffff}', "U+FFFF"),
        ('\u{e0001}', "U+E0001"),
    ];
    for (c, code) in cases {
        assert_eq!(code_point(c), code);
    }
}
