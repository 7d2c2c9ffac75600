//! A room of the source tree uses only the rooms above it.

use std::{fs, path::Path};

/// The rooms of the library, in their order.
const LIBRARY: [&str; 6] = ["domain", "wire", "client", "mock", "ui", "router"];

/// The rooms of the interface, in their order.
const UI: [&str; 12] = [
    "model",
    "reactive",
    "i18n",
    "dom",
    "state",
    "api",
    "context",
    "components",
    "lazy",
    "pages",
    "app",
    "gallery",
];

#[test]
fn no_room_of_the_library_uses_one_below_it() {
    assert_eq!(upward_uses("src", "crate::", &LIBRARY), [""; 0]);
}

#[test]
fn the_interface_does_not_use_the_mock() {
    let uses = sources(Path::new("src/ui"));
    let uses = uses.iter().filter(|(_, text)| text.contains("crate::mock"));
    assert_eq!(uses.count(), 0);
}

#[test]
fn no_room_of_the_interface_uses_one_below_it() {
    assert_eq!(upward_uses("src/ui", "crate::ui::", &UI), [""; 0]);
}

#[test]
fn every_folder_of_the_interface_is_a_room() {
    for entry in fs::read_dir("src/ui").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_own = ["mod.rs", "README.md"].contains(&&*name);
        assert!(is_own || UI.contains(&&*name), "{name}");
    }
}

/// Each use of a room by one that comes before it, as `file -> room`.
fn upward_uses(folder: &str, prefix: &str, rooms: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (place, room) in rooms.iter().enumerate() {
        for (file, text) in sources(&Path::new(folder).join(room)) {
            let below = &rooms[place + 1..];
            let is_used = |name: &&&str| names(&text, prefix).contains(*name);
            let used = below.iter().filter(is_used);
            found.extend(used.map(|name| format!("{file} -> {name}")));
        }
    }
    found
}

/// The names that follow a prefix: one, or those in braces.
fn names<'a>(text: &'a str, prefix: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    for rest in text.split(prefix).skip(1) {
        match rest.strip_prefix('{') {
            // The inner names of a nested list are checked, too.
            Some(list) => names.extend(
                list.split("};")
                    .next()
                    .unwrap_or_default()
                    .split(is_separator),
            ),
            None => names.extend(rest.split(is_separator).next()),
        }
    }
    names
}

fn is_separator(c: char) -> bool {
    !(c.is_alphanumeric() || c == '_')
}

/// The Rust files of a room, which is a folder or a file: each path and text.
fn sources(room: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(room) else {
        let file = room.with_extension("rs");
        let text = fs::read_to_string(&file).unwrap_or_default();
        return vec![(file.display().to_string(), text)];
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
    found
}
