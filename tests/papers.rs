//! The papers and the comments name files that exist.

use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 6] = [".", ".github", "src/decisions", "src/ui", "style", "tests"];

/// What a checked path begins with. Others are of the npm package, of a host page or of a build.
const ROOTS: [&str; 4] = ["src/", "tests/", "style/", ".github/"];

const SOURCES: [&str; 3] = ["src", "tests", "style"];
const EXTENSIONS: [&str; 6] = ["rs", "ts", "js", "mjs", "css", "sh"];

fn entries(folder: &str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path())
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    let extension = path.extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| known.contains(&it))
}

fn papers() -> Vec<PathBuf> {
    let paths = FOLDERS.iter().flat_map(|folder| entries(folder));
    paths.filter(|path| has_extension(path, &["md"])).collect()
}

/// The sources of a folder and its subfolders.
fn collect_sources(folder: &str, sources: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            if !["node_modules", "patches", "dist", ".svelte-kit"]
                .iter()
                .any(|it| path.ends_with(it))
            {
                collect_sources(path.to_str().unwrap(), sources);
            }
        } else if has_extension(&path, &EXTENSIONS) {
            sources.push(path);
        }
    }
}

/// Whether a text is a path in the repository: a line number or the arguments of a command make it none.
fn is_path(text: &str) -> bool {
    let is_plain = text
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || "._/-".contains(it));
    is_plain && ROOTS.iter().any(|root| text.starts_with(root))
}

/// The paths in backticks.
fn paths_in(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|it| is_path(it))
}

/// The paths in comments that have a line of their own.
fn paths_in_comments(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().map(str::trim_start);
    let comments = lines.filter(|line| {
        ["//", "/*", "*", "# "]
            .iter()
            .any(|it| line.starts_with(it))
    });
    let words =
        comments.flat_map(|line| line.split(|it: char| it.is_whitespace() || "`()".contains(it)));
    let paths = words.map(|word| word.trim_end_matches(['.', ',', ';', ':']));
    paths.filter(|it| is_path(it))
}

/// What git ignores, so that it is there on some machines only.
fn is_left_by_a_run(path: &str) -> bool {
    path.starts_with("tests/e2e/test-results")
        || path.starts_with("tests/proptest-regressions")
        || path.contains("node_modules")
}

fn missing(file: &Path, paths: &mut dyn Iterator<Item = &str>) -> Vec<String> {
    let unknown = paths.filter(|path| !Path::new(path).exists() && !is_left_by_a_run(path));
    unknown
        .map(|path| format!("{} names {path}", file.display()))
        .collect()
}

#[test]
fn every_path_in_the_papers_exists() {
    let papers = papers();
    assert!(papers.len() > 8);
    let mut all = Vec::new();
    for paper in papers {
        let text = fs::read_to_string(&paper).unwrap();
        // A block of code quotes three times, which is odd: it is left out.
        let prose: String = text.split("```").step_by(2).collect();
        all.extend(missing(&paper, &mut paths_in(&prose)));
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn every_path_in_a_comment_exists() {
    let mut sources = Vec::new();
    for folder in SOURCES {
        collect_sources(folder, &mut sources);
    }
    assert!(sources.len() > 400);
    let mut all = Vec::new();
    for source in sources {
        let text = fs::read_to_string(&source).unwrap();
        all.extend(missing(&source, &mut paths_in_comments(&text)));
    }
    assert!(all.is_empty(), "{all:#?}");
}
