//! Parsing the configuration: its members, its defaults and its errors.

use serde_json::{Value, json};
use webhook_settings::domain::{EventType, HostPolicy};
use webhook_settings::ui::model::config::{Backend, Chrome, Config};

#[test]
fn missing_and_null_members_have_their_defaults() {
    assert_eq!(Config::parse("{}"), Ok(Config::default()));
    let nulls = r#"{"backend": null, "eventTypes": null, "locale": null}"#;
    assert_eq!(Config::parse(nulls), Ok(Config::default()));
}

#[test]
fn every_member_is_parsed() {
    let config = Config::parse(
        r#"{"backend": "http", "apiBase": "https://api.example.com/", "pageSize": 50,
            "eventTypes": ["CASE_STATE_UPDATED", "MOON_ROSE"], "locale": "de-AT",
            "acceptPrivateTargets": true, "mockByUrl": true}"#,
    )
    .unwrap();
    assert_eq!(config.backend, Backend::Http);
    assert_eq!(config.api_base, "https://api.example.com");
    assert_eq!(config.page_size, 50);
    let types = [
        EventType::CaseStateUpdated,
        EventType::Other("MOON_ROSE".into()),
    ];
    assert_eq!(config.event_types, types);
    assert_eq!(config.locale.as_deref(), Some("de-AT"));
    assert_eq!(config.host_policy, HostPolicy::AllowPrivate);
    assert!(config.mock_by_url);
}

/// The options of the npm package have the same rules: `tests/e2e/specs/embed/options.spec.ts` reads the same table.
#[test]
fn members_that_are_also_options_follow_the_table() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("cases/options.json")).unwrap();
    assert!(cases.len() > 50);
    for case in cases {
        let option = case["option"].as_str().unwrap();
        let json = json!({ option: case["value"] }).to_string();
        let is_valid = case["isValid"].as_bool().unwrap();
        assert_eq!(Config::parse(&json).is_ok(), is_valid, "{json}");
        assert_eq!(Config::default().with(&json).is_ok(), is_valid, "{json}");
    }
}

#[test]
fn index_html_has_the_defaults() {
    let page = include_str!("../index.html");
    let (_, rest) = page.split_once("id=\"webhook-settings-config\">").unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    assert_eq!(Config::parse(json), Ok(Config::default()));
}

#[test]
fn the_documented_page_size_is_the_default() {
    let size = Config::default().page_size;
    for text in [
        include_str!("../README.md"),
        include_str!("../src/js/package/README.md"),
    ] {
        let row = text.lines().find(|line| line.starts_with("| `pageSize` |"));
        assert!(row.unwrap().contains(&format!("| {size} |")), "{row:?}");
    }
    let types = include_str!("../src/js/embed/types.ts");
    let (before, _) = types.split_once("  pageSize?:").unwrap();
    let comment = before.lines().last().unwrap();
    assert!(comment.contains(&format!("{size} by default")), "{comment}");
}

#[test]
fn each_invalid_member_is_reported() {
    let invalid = [
        ("backend", "1"),
        ("backend", "\"Mock\""),
        ("mockByUrl", "1"),
        ("pageSiez", "25"),
    ];
    for (member, value) in invalid {
        let json = format!("{{\"{member}\": {value}}}");
        let problems = Config::parse(&json).unwrap_err();
        assert_eq!(problems.len(), 1, "{json}");
        assert_eq!(problems[0].member.as_deref(), Some(member), "{json}");
    }
    // What only an embedding page sets, null or not.
    for member in ["permissions", "chrome", "base", "scope", "themeIsGiven"] {
        for value in ["null", "true", "\"none\""] {
            let json = format!("{{\"{member}\": {value}}}");
            let problems = Config::parse(&json).unwrap_err();
            assert_eq!(problems[0].member.as_deref(), Some(member), "{json}");
        }
    }
    assert!(Config::parse(r#"{"pageSiez": null}"#).is_err());
    let both = Config::parse(r#"{"backend": 1, "pageSize": 0}"#).unwrap_err();
    assert_eq!(both.len(), 2);
    assert_eq!(Config::parse("nonsense").unwrap_err().len(), 1);
}

#[test]
fn an_embedding_page_sets_further_members_and_returns_to_defaults_by_null() {
    let config = Config::default()
        .with(
            r#"{"chrome": "none", "base": "/admin", "scope": "a", "themeIsGiven": true, "pageSize": 50,
                "permissions": {"write": false}, "readOnly": true}"#,
        )
        .unwrap();
    assert_eq!(config.chrome, Chrome::None);
    assert_eq!(
        (config.base.as_str(), config.scope.as_str()),
        ("/admin", "a")
    );
    assert!(config.theme_is_given && config.read_only && !config.permissions.write);
    let config = config
        .with(r#"{"pageSize": null, "permissions": null}"#)
        .unwrap();
    assert_eq!(config.page_size, Config::default().page_size);
    assert!(config.permissions.write);
    assert!(config.with(r#"{"chrom": "none"}"#).is_err());
}
