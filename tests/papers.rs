//! The papers name files that exist.

use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 6] = [".", ".github", "src/decisions", "src/ui", "style", "tests"];

/// What a path in backticks begins with. Others are of the npm package, of a host page or of a build.
const ROOTS: [&str; 4] = ["src/", "tests/", "style/", ".github/"];

fn papers() -> Vec<PathBuf> {
    let entries = FOLDERS
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|it| it == "md"))
        .collect()
}

/// The paths in backticks: a line number or a command's arguments make a text no path.
fn paths_in(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted.filter(|it| {
        let is_plain = it
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || "._/-".contains(it));
        is_plain && ROOTS.iter().any(|root| it.starts_with(root))
    })
}

#[test]
fn every_path_in_the_papers_exists() {
    let papers = papers();
    assert!(papers.len() > 8);
    let mut missing = Vec::new();
    for paper in papers {
        let text = fs::read_to_string(&paper).unwrap();
        // A block of code quotes three times, which is odd: it is left out.
        let prose: String = text.split("```").step_by(2).collect();
        let unknown =
            paths_in(&prose).filter(|path| !Path::new(path).exists() && !is_left_by_a_run(path));
        missing.extend(unknown.map(|path| format!("{} names {path}", paper.display())));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What git ignores, so that it is there on some machines only.
fn is_left_by_a_run(path: &str) -> bool {
    path.starts_with("tests/e2e/test-results") || path.contains("node_modules")
}
