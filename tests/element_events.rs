//! The names of the element's events are those of `EventDetails` in `src/js/embed/events.ts`.

use std::collections::BTreeSet;

type Names = BTreeSet<&'static str>;

/// The members of `EventDetails`.
fn declared() -> Names {
    let source = include_str!("../src/js/embed/events.ts");
    let (_, rest) = source.split_once("interface EventDetails {\n").unwrap();
    let (members, _) = rest.split_once("\n}\n").unwrap();
    let members = members.lines().filter_map(|line| line.split_once(": "));
    let names = members.map(|(name, _)| name.trim());
    names
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase()))
        .collect()
}

/// The texts that follow `before`, up to the next quotation mark.
fn quoted_after(source: &'static str, before: &str) -> Names {
    let parts = source.split(before).skip(1);
    parts
        .filter_map(|part| Some(part.split_once('"')?.0))
        .collect()
}

#[test]
fn the_app_emits_the_declared_events() {
    let source = include_str!("../src/bin/embed/events.rs");
    let mut emitted = quoted_after(source, "emit(\"");
    emitted.extend(quoted_after(source, "=> (\""));
    // `src/js/embed/instance/instance.ts` dispatches this one.
    emitted.insert("ready");
    assert_eq!(emitted, declared());
}

#[test]
fn the_readme_documents_the_declared_events() {
    let readme = include_str!("../src/js/package/README.md");
    let (_, rest) = readme.split_once("\n## Events\n").unwrap();
    let (section, _) = rest.split_once("\n## ").unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let cells = rows.filter_map(|row| row.split(" |").next());
    let documented: Names = cells
        .flat_map(|cell| cell.trim_end_matches('`').split("`, `"))
        .collect();
    assert_eq!(documented, declared());
}
