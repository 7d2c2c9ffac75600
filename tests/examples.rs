//! The code blocks of the READMEs are parts of files that tests run, and their commands exist.

use std::fs;
use std::path::{Path, PathBuf};

const READMES: [&str; 3] = [
    "README.md",
    "src/js/package/README.md",
    "src/js/package/FRAMEWORKS.md",
];

/// Each file in here is tried by a spec that names it; host apps and bundlers are used as a whole.
const EXAMPLES: &str = "tests/e2e/specs/examples";
const HOSTS: &str = "tests/hosts";
const BUNDLERS: &str = "tests/bundlers";
const SPECS: &str = "tests/e2e/specs";

const NOT_OURS: [&str; 6] = [
    "node_modules",
    "dist",
    "dist-development",
    ".angular",
    ".svelte-kit",
    "next-env.d.ts",
];

struct Block {
    /// Where it is, for messages.
    place: String,
    /// The file that is named above the block.
    file: Option<String>,
    code: String,
}

/// The code blocks of a paper. A line above a block that is a file in backticks, with a colon, names its file.
fn blocks(paper: &str) -> Vec<Block> {
    let text = fs::read_to_string(paper).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if !lines[at].starts_with("```") {
            at += 1;
            continue;
        }
        let first = at + 1;
        let length = lines[first..]
            .iter()
            .position(|line| *line == "```")
            .unwrap();
        let label = at.checked_sub(2).map(|above| lines[above]);
        let file = label
            .and_then(|it| it.strip_prefix('`')?.strip_suffix("`:"))
            .filter(|it| !it.contains('`'));
        blocks.push(Block {
            place: format!("{paper}:{first}"),
            file: file.map(str::to_owned),
            code: lines[first..first + length].join("\n"),
        });
        at = first + length + 1;
    }
    blocks
}

fn all_blocks() -> Vec<Block> {
    READMES.iter().flat_map(|paper| blocks(paper)).collect()
}

/// The files of a folder and its subfolders.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let ours = entries.filter(|path| !NOT_OURS.iter().any(|it| path.ends_with(it)));
    ours.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    })
    .collect()
}

fn texts(folder: &str) -> Vec<(PathBuf, String)> {
    let files = files(Path::new(folder)).into_iter();
    files
        .filter_map(|path| Some((path.clone(), fs::read_to_string(path).ok()?)))
        .collect()
}

/// Whether lines of a text are this code, indented or not. The last one may go on.
fn has_lines(text: &str, code: &str) -> bool {
    let [text, code] = [text, code].map(|it| {
        let lines = it.trim().lines().map(str::trim);
        lines.flat_map(|line| ["\n", line]).collect::<String>()
    });
    text.contains(&code)
}

/// The commands of `./dev`, by its usage.
fn commands() -> Vec<String> {
    let script = fs::read_to_string("dev").unwrap();
    let usage = script.split("USAGE").nth(1).unwrap().to_owned();
    let named = usage
        .lines()
        .filter_map(|line| line.strip_prefix("  ./dev "));
    named.map(|it| first_word(it).to_owned()).collect()
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// The command of a line that calls `./dev`.
fn dev_command(line: &str) -> Option<&str> {
    line.strip_prefix("./dev ").map(first_word)
}

fn is_of_dev(code: &str) -> bool {
    code.lines().all(|line| dev_command(line).is_some())
}

#[test]
fn every_code_block_is_part_of_a_file_that_a_test_runs() {
    let sources: Vec<_> = [EXAMPLES, HOSTS, BUNDLERS]
        .into_iter()
        .flat_map(texts)
        .collect();
    let blocks = all_blocks();
    assert!(blocks.len() > 30, "only {} blocks", blocks.len());
    let unknown: Vec<&str> = blocks
        .iter()
        .filter(|block| !is_of_dev(&block.code))
        .filter(|Block { file, code, .. }| {
            let is_named = |path: &Path| file.as_ref().is_none_or(|it| path.ends_with(it));
            !sources
                .iter()
                .any(|(path, text)| is_named(path) && has_lines(text, code))
        })
        .map(|block| block.place.as_str())
        .collect();
    assert!(unknown.is_empty(), "in no file of the tests: {unknown:#?}");
}

#[test]
fn every_example_is_shown_and_named_by_a_spec() {
    let blocks = all_blocks();
    let specs: Vec<_> = texts(SPECS)
        .into_iter()
        .filter(|(path, _)| path.to_string_lossy().ends_with(".spec.ts"))
        .collect();
    let examples = texts(EXAMPLES).into_iter();
    for (path, text) in examples.filter(|(path, _)| !specs.iter().any(|(spec, _)| spec == path)) {
        let is_shown = blocks.iter().any(|block| has_lines(&text, &block.code));
        assert!(is_shown, "no README shows {}", path.display());
        let name = format!("'{}'", path.file_name().unwrap().to_str().unwrap());
        let is_run = specs.iter().any(|(_, spec)| spec.contains(&name));
        assert!(is_run, "no spec runs {}", path.display());
    }
}

#[test]
fn every_command_of_dev_exists() {
    let commands = commands();
    assert!(commands.len() > 20);
    for paper in READMES {
        let text = fs::read_to_string(paper).unwrap();
        let inline = text.split('`').filter_map(dev_command);
        for command in text.lines().filter_map(dev_command).chain(inline) {
            assert!(
                commands.iter().any(|it| it == command),
                "{paper}: {command}"
            );
        }
    }
}
