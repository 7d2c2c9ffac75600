//! Lines have at most 120 characters, and source files at most 200 lines.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const MAX_CHARS: usize = 120;
const MAX_LINES: usize = 200;

/// Where sources are; `dev` is a shell script.
const PLACES: [&str; 5] = ["src", "style", "tests", ".ci", "dev"];

/// Rust, TypeScript, JavaScript, CSS and shell; the scripts without an extension are shell as well.
const EXTENSIONS: [&str; 10] = [
    "rs", "ts", "tsx", "mts", "js", "jsx", "mjs", "cjs", "css", "sh",
];

/// Folders of dependencies, builds and results.
const IGNORED: [&str; 8] = [
    "node_modules",
    "dist",
    "dist-development",
    "target",
    "test-results",
    "playwright-report",
    ".angular",
    ".svelte-kit",
];

#[test]
fn lines_have_at_most_120_characters() {
    let mut long = BTreeSet::new();
    for (file, text) in sources() {
        for (at, line) in text.lines().enumerate() {
            let count = line.chars().count();
            if count > MAX_CHARS {
                long.insert(format!("{}:{}: {count} characters", file.display(), at + 1));
            }
        }
    }
    assert!(long.is_empty(), "{} lines: {long:#?}", long.len());
}

#[test]
fn source_files_have_at_most_200_lines() {
    let sources = sources().into_iter();
    let long: BTreeSet<String> = sources
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, count)| *count > MAX_LINES)
        .map(|(file, count)| format!("{}: {count} lines", file.display()))
        .collect();
    assert!(long.is_empty(), "{} files: {long:#?}", long.len());
}

/// Returns all source files and their texts.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for place in PLACES {
        collect(Path::new(place), &mut files);
    }
    assert!(files.len() > 300, "only {} files", files.len());
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).expect("sources are UTF-8");
        (file, text)
    };
    files.into_iter().map(read).collect()
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if path.is_dir() {
        if !IGNORED.contains(&name.as_ref()) {
            for entry in fs::read_dir(path).expect("folders are readable") {
                collect(&entry.expect("folders are readable").path(), files);
            }
        }
    } else if is_source(path) {
        files.push(path.to_owned());
    }
}

fn is_source(path: &Path) -> bool {
    match path.extension() {
        Some(extension) => EXTENSIONS.iter().any(|known| extension == *known),
        None => fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"#!")),
    }
}
