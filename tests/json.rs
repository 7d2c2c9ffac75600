//! The parser of JSON, compared with serde_json.

use proptest::prelude::*;
use webhook_settings::wire::Value;

/// What serde_json reads, as our values.
fn read_by_serde(text: &str) -> Option<Value> {
    fn convert(value: serde_json::Value) -> Value {
        match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Bool(flag),
            serde_json::Value::Number(number) => Value::Number(number.to_string()),
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(items) => {
                Value::List(items.into_iter().map(convert).collect())
            }
            serde_json::Value::Object(members) => Value::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (name, convert(value)))
                    .collect(),
            ),
        }
    }
    serde_json::from_str(text).ok().map(convert)
}

/// The same value with sorted members and without fractions, which are written in several ways.
fn comparable(value: Value) -> Value {
    match value {
        Value::Number(number) if number != "-0" && is_whole(&number) => Value::Number(number),
        Value::Number(_) => Value::Number("another".to_owned()),
        Value::List(items) => Value::List(items.into_iter().map(comparable).collect()),
        Value::Object(members) => {
            let mut sorted: Vec<(String, Value)> = Vec::new();
            for (name, value) in members {
                sorted.retain(|(known, _)| *known != name);
                sorted.push((name, comparable(value)));
            }
            sorted.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(sorted)
        }
        value => value,
    }
}

fn is_whole(number: &str) -> bool {
    number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok()
}

fn assert_same(text: &str) {
    let (ours, theirs) = (Value::parse(text), read_by_serde(text));
    assert_eq!(ours.map(comparable), theirs.map(comparable), "{text:?}");
}

#[test]
fn reads_what_serde_json_reads() {
    let texts = [
        "null",
        "true",
        "false",
        " [ ] ",
        "{}",
        "\"\"",
        "0",
        "-0",
        "-1",
        "1.5",
        "1e3",
        "1E+3",
        "1e-3",
        "18446744073709551615",
        "-9223372036854775808",
        "99999999999999999999",
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u00fc\u20AC""#,
        r#""\ud83d\ude00""#,
        "\"ü€😀\u{7f}\"",
        r#"{"a":1,"b":[{"c":null}],"a":2}"#,
        "\t\r\n{ \"a\" : [ 1 , 2 ] }\n",
    ];
    for text in texts {
        assert!(Value::parse(text).is_some(), "{text:?}");
        assert_same(text);
    }
}

#[test]
fn rejects_what_is_not_json() {
    let texts = [
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
        "{\"a\" 1}",
        "'a'",
        "\"",
        "\"\n\"",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x1",
        "- 1",
        "NaN",
        "1 2",
        "\u{feff}1",
        "\u{a0}1",
        "[1}",
        "{\"a\":1]",
        "//\n1",
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83d\u0041""#,
        r#""\ud83dx""#,
        r#""\ud83d\n""#,
        "\"a",
    ];
    for text in texts {
        assert_eq!(Value::parse(text), None, "{text:?}");
        assert_same(text);
    }
}

#[test]
fn is_not_nested_without_end() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert_same(&nested(127));
    for depth in [128, 129, 1_000_000] {
        assert_eq!(Value::parse(&nested(depth)), None);
        assert_eq!(Value::parse(&"{\"a\":".repeat(depth)), None);
    }
}

#[test]
fn takes_the_last_of_equal_members() {
    let value = Value::parse(r#"{"a":1,"a":2}"#).unwrap();
    assert_eq!(value.get("a").and_then(Value::as_u64), Some(2));
}

fn any_value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::hash_map(any::<String>(), inner, 0..4).prop_map(|members| members
                .into_iter()
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

proptest! {
    #[test]
    fn reads_any_document_as_serde_json_does(value in any_value(), is_pretty in any::<bool>()) {
        let text = if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        assert_same(&text.unwrap());
    }

    #[test]
    fn reads_broken_documents_as_serde_json_does(
        value in any_value(),
        at in any::<prop::sample::Index>(),
        other in "[\\[\\]{}\",:0-9.eE+\\-\\\\utfn \u{0}a]{0,3}",
    ) {
        let mut characters: Vec<char> = value.to_string().chars().collect();
        let at = at.index(characters.len());
        characters.splice(at..=at, other.chars());
        let text: String = characters.into_iter().collect();
        // It rejects numbers that are larger than any floating-point number.
        prop_assume!(!text.bytes().any(|byte| byte.eq_ignore_ascii_case(&b'e')) || read_by_serde(&text).is_some());
        assert_same(&text);
    }
}
