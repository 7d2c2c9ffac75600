//! What a host page can style: the package's README, the stylesheets, the types and the elements agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const README: &str = "src/js/package/README.md";
const TYPES: &str = "src/js/embed/options/appearance.ts";

/// The cells of each row of the README whose first cell begins with a text, without backticks.
fn rows(beginning: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(README).unwrap();
    let rows = text.lines().filter(|line| line.starts_with(beginning));
    let cells = |row: &str| {
        let cells = row.trim_matches('|').split('|');
        cells.map(|it| it.trim().replace('`', "")).collect()
    };
    rows.map(cells).collect()
}

/// The custom properties with their defaults, in the order of the stylesheet.
fn tokens() -> Vec<(String, String)> {
    let text = fs::read_to_string("style/tokens.css").unwrap();
    let mut tokens: Vec<(String, String)> = Vec::new();
    for line in text.lines().map(str::trim) {
        let declared = line.strip_suffix(';').and_then(|it| it.split_once(": "));
        let Some((name, value)) = declared.filter(|it| it.0.starts_with("--webhooks-")) else {
            continue;
        };
        if tokens.iter().all(|token| token.0 != name) {
            tokens.push((name.to_owned(), value.to_owned()));
        }
    }
    tokens
}

/// The member of the option `appearance` for a custom property: `--webhooks-space-6` is `space6`.
fn member(name: &str) -> String {
    let mut words = name.trim_start_matches("--webhooks-").split('-');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |member, word| {
        let (initial, rest) = word.split_at(1);
        member + &initial.to_uppercase() + rest
    })
}

/// How the README names a kind of value of the types.
fn named(kind: &str) -> &str {
    match kind {
        "font" => "font-family",
        "shadow" => "box-shadow",
        other => other,
    }
}

#[test]
fn the_readme_lists_every_custom_property_by_its_name_with_type_and_default() {
    let types = fs::read_to_string(TYPES).unwrap();
    let rows = rows("| `--webhooks-");
    for (name, default) in tokens() {
        let row = rows.iter().find(|row| row[0] == name);
        let row = row.unwrap_or_else(|| panic!("{name} is missing"));
        assert_eq!(row[1], member(&name), "{name}");
        let kind = types.split(&format!("\n  {}: '", member(&name))).nth(1);
        let kind = kind.and_then(|rest| rest.split('\'').next());
        assert_eq!(Some(row[2].as_str()), kind.map(named), "{name}");
        // The defaults of these two depend on the width and on the kind of app; the README words them.
        if !["--webhooks-gutter", "--webhooks-max-width"].contains(&name.as_str()) {
            assert_eq!(row[3], default, "{name}");
        }
        assert!(!row[4].is_empty(), "{name}");
    }
}

#[test]
fn the_readme_lists_no_other_custom_property() {
    let tokens: BTreeSet<_> = tokens().into_iter().map(|token| token.0).collect();
    let rows = rows("| `--webhooks-");
    let listed: BTreeSet<_> = rows.iter().map(|row| row[0].clone()).collect();
    let unit = BTreeSet::from(["--webhooks-unit".to_owned()]);
    assert_eq!(&listed - &unit, tokens);
    assert_eq!(rows.len(), listed.len(), "a property is listed twice");
}

/// The parts that the elements have, and the frame around the app.
fn parts(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            parts(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let names = text.split(".part(\"").skip(1);
            found.extend(names.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
}

#[test]
fn the_readme_lists_every_part() {
    let mut used = BTreeSet::from(["frame".to_owned(), "button".to_owned()]);
    parts(Path::new("src/ui"), &mut used);
    let text = fs::read_to_string(README).unwrap();
    let table = text.split("| part | is |").nth(1).unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let listed = rows.filter_map(|row| Some(row.split('`').nth(1)?.to_owned()));
    assert_eq!(listed.collect::<BTreeSet<_>>(), used);
}
