//! Makes the catalogue's keys: a constant a text, a function where a text has placeholders. English is the measure; where another
//! language lacks a text, has one too many, or names other placeholders, the build ends and says so.

use serde_json::{Map, Value};
use std::fmt::Write;
use std::{env, fs, path::Path};

const FOLDER: &str = "src/ui/i18n/languages";
const MEASURE: &str = "en";

/// A text: its group, its key, and what it says; several forms if it depends on a number.
struct Entry {
    group: String,
    key: String,
    forms: Vec<String>,
    /// What stands for what is filled in, in the order of its first form.
    placeholders: Vec<String>,
}

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut tags: Vec<String> = fs::read_dir(FOLDER)
        .expect("the folder of the words can be read")
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .collect();
    tags.sort_by_key(|tag| (tag != MEASURE, tag.clone()));
    let languages: Vec<Vec<Entry>> = tags.iter().map(|tag| read(tag)).collect();
    for (tag, entries) in tags.iter().zip(&languages).skip(1) {
        compare(tag, entries, &languages[0]);
    }
    let names = tags.iter().zip(&languages);
    let names: Vec<(&str, &str)> = names
        .map(|(tag, entries)| (tag.as_str(), entries[0].forms[0].as_str()))
        .collect();
    let out = env::var_os("OUT_DIR").expect("Cargo says where to write to");
    for (file, code) in [
        ("languages.rs", write_languages(&names)),
        ("messages.rs", write_keys(&languages[0])),
    ] {
        fs::write(Path::new(&out).join(file), code).expect("Cargo's folder can be written to");
    }
}

fn read(tag: &str) -> Vec<Entry> {
    let file = format!("{FOLDER}/{tag}.json");
    let text = fs::read_to_string(&file).expect("a file that was listed can be read");
    let groups: Map<String, Value> = match serde_json::from_str(&text) {
        Ok(groups) => groups,
        Err(error) => {
            println!("cargo::error={file}: {error}");
            return Vec::new();
        }
    };
    let mut entries = Vec::new();
    for (group, texts) in groups {
        for (key, value) in texts.as_object().into_iter().flatten() {
            let forms: Vec<String> = match value {
                Value::String(text) => vec![text.clone()],
                Value::Object(forms) => forms.values().filter_map(as_text).collect(),
                _ => Vec::new(),
            };
            let general = match value {
                Value::Object(forms) => forms.get("other").and_then(as_text),
                value => as_text(value),
            };
            let Some(general) = general else {
                println!("cargo::error={file}: {group}.{key} has no text, or no form “other”");
                continue;
            };
            entries.push(Entry {
                group: group.clone(),
                key: key.clone(),
                placeholders: placeholders(&general),
                forms,
            });
        }
    }
    entries
}

fn as_text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn placeholders(text: &str) -> Vec<String> {
    let parts = text.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0.to_owned()))
        .collect()
}

/// The app finds a text by its number, so the order has to be the same, too.
fn compare(tag: &str, entries: &[Entry], measure: &[Entry]) {
    let name = |entry: &Entry| format!("{}.{}", entry.group, entry.key);
    for (nth, wanted) in measure.iter().enumerate() {
        let Some(entry) = entries.get(nth).filter(|entry| name(entry) == name(wanted)) else {
            println!(
                "cargo::error={FOLDER}/{tag}.json: {} is missing, or not in its place",
                name(wanted)
            );
            return;
        };
        let (mut has, mut wants) = (entry.placeholders.clone(), wanted.placeholders.clone());
        has.sort();
        wants.sort();
        if has != wants {
            println!(
                "cargo::error={FOLDER}/{tag}.json: {} has the placeholders {has:?}, and English {wants:?}",
                name(wanted)
            );
        }
    }
    if let Some(entry) = entries.get(measure.len()) {
        println!(
            "cargo::error={FOLDER}/{tag}.json: there is no {}",
            name(entry)
        );
    }
}

fn write_languages(languages: &[(&str, &str)]) -> String {
    format!(
        "/// The languages that there are words in: their tags, and what they call themselves.\npub const LANGUAGES: &[(&str, &str)] = &{languages:?};\n"
    )
}

fn write_keys(entries: &[Entry]) -> String {
    let mut code = format!(
        "/// How many texts there are.\npub const COUNT: u32 = {};\n",
        entries.len()
    );
    let mut group = "";
    for (nth, entry) in entries.iter().enumerate() {
        if entry.group != group {
            let close = if group.is_empty() { "" } else { "}\n" };
            group = &entry.group;
            let _ = write!(
                code,
                "{close}\npub mod {group} {{\n    use super::{{Key, Text}};\n"
            );
        }
        let name = entry.key.replace('-', "_");
        let _ = writeln!(code, "\n    /// `{}`", entry.forms[entry.forms.len() - 1]);
        if entry.placeholders.is_empty() {
            let name = name.to_uppercase();
            let _ = writeln!(code, "    pub const {name}: Text = Text::word(Key({nth}));");
            continue;
        }
        let all = entry.placeholders.iter();
        let parameters: Vec<String> = all
            .clone()
            .map(|it| format!("{it}: impl Into<Text>"))
            .collect();
        let given: Vec<String> = all.map(|it| format!("({it:?}, {it}.into())")).collect();
        let _ = writeln!(
            code,
            "    pub fn {name}({}) -> Text {{\n        Text::filled(Key({nth}), vec![{}])\n    }}",
            parameters.join(", "),
            given.join(", ")
        );
    }
    code + "}\n"
}
