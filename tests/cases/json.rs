//! Texts that are JSON or not. Native tests and tests in a browser read the same ones, because each has a parser of its
//! own.

use webhook_settings::wire::{PageReader, Value, read_page};

const READ: [(&str, &str); 16] = [
    ("null", "Null"),
    ("true", "Bool(true)"),
    (" [ ] ", "List([])"),
    ("{}", "Object([])"),
    ("\"\"", "Text(\"\")"),
    ("0", "Number(\"0\")"),
    ("-1", "Number(\"-1\")"),
    ("9007199254740991", "Number(\"9007199254740991\")"),
    (r#""\"\\\/\n""#, r#"Text("\"\\/\n")"#),
    (r#""\u00fc\u20AC""#, "Text(\"ü€\")"),
    (r#""\ud83d\ude00""#, "Text(\"😀\")"),
    ("[1,[true]]", "List([Number(\"1\"), List([Bool(true)])])"),
    (
        r#"{"b":1,"a":2}"#,
        r#"Object([("a", Number("2")), ("b", Number("1"))])"#,
    ),
    (r#"{"a":1,"a":2}"#, r#"Object([("a", Number("2"))])"#),
    (
        r#"{"10":null,"9":null}"#,
        r#"Object([("10", Null), ("9", Null)])"#,
    ),
    (r#"{"__proto__":null}"#, r#"Object([("__proto__", Null)])"#),
];

const REJECTED: [&str; 34] = [
    "",
    " ",
    "nul",
    "nulll",
    "True",
    "[",
    "]",
    "[1,]",
    "[,1]",
    "[1 2]",
    "{",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{a:1}",
    "'a'",
    "\"",
    "\"\n\"",
    "\"\\x\"",
    "\"\\u12\"",
    "01",
    "-",
    "+1",
    "1.",
    ".5",
    "1e",
    "0x1",
    "NaN",
    "1 2",
    "\u{feff}1",
    "\u{a0}1",
    "[1}",
    "//\n1",
    "\"a",
];

/// A list with rows that can't be read, and members that nobody asked for.
const LIST: &str = r#"{
    "toString": [], "total_count": "3", "next": "/2",
    "webhook_notification_configurations": [
        {"identifier": "4d4673ef-77ba-4574-a1af-8cfd4c4cbee6", "is_active": true, "name": "Ä"},
        null, "row", [], {},
        {"identifier": "5d4673ef-77ba-4574-a1af-8cfd4c4cbee6", "is_active": "false", "name": 7}
    ]
}"#;

const NO_LISTS: [&str; 7] = [
    "",
    "null",
    "\"text\"",
    "[]",
    "{}",
    r#"{"webhook_notification_configurations": null}"#,
    r#"{"webhook_notification_configurations": {"length": 1}}"#,
];

/// Reads lists.
///
/// # Panics
///
/// If one is read wrongly.
pub fn check_lists() {
    let page = read_page(LIST).expect("a list");
    let names: Vec<_> = page.webhooks.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Ä", "7"]);
    assert_eq!(
        (page.unreadable, page.has_next, page.total),
        (4, true, Some(3))
    );
    for count in 1..8 {
        let mut reader = PageReader::new(LIST).expect("a list");
        let mut calls = 1;
        while reader.read(count) {
            calls += 1;
        }
        assert_eq!(calls, 6_usize.div_ceil(count));
        assert_eq!(reader.finish(), page, "{count} rows at a time");
    }
    for text in NO_LISTS {
        assert_eq!(read_page(text), None, "{text}");
        assert!(PageReader::new(text).is_none(), "{text}");
    }
}

/// Reads all texts.
///
/// # Panics
///
/// If one is read wrongly.
pub fn check() {
    for (text, expected) in READ {
        let value = Value::parse(text);
        assert_eq!(format!("{:?}", value.expect(text)), expected);
    }
    for text in REJECTED {
        assert_eq!(Value::parse(text), None, "{text:?}");
    }
    for text in ["1.5", "1e-3"] {
        let value = Value::parse(text).expect(text);
        assert_eq!(value.as_u64(), None, "{text}");
    }
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(Value::parse(&nested(127)).is_some());
    for depth in [128, 129, 5000] {
        assert_eq!(Value::parse(&nested(depth)), None, "{depth}");
    }
}
