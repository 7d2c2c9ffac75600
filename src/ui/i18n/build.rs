//! The build script's part that generates a constant for each message of the catalogue, or a function if the message
//! has placeholders.
//!
//! English is the reference. The build fails if another language lacks a message, has an additional one, has them in
//! another order, or uses other placeholders.

use serde_json::{Map, Value};
use std::fmt::Write;
use std::{env, fs, path::Path};

const FOLDER: &str = "src/ui/i18n/languages";
const REFERENCE: &str = "en";
/// From this group on, texts are loaded with the lazy part.
const FIRST_LATE_GROUP: &str = "errors";

/// A message of the catalogue.
struct Message {
    group: String,
    key: String,
    /// One text, or one per plural category.
    forms: Vec<String>,
    /// In the order in which they occur in the general form.
    placeholders: Vec<String>,
}

impl Message {
    fn name(&self) -> String {
        format!("{}.{}", self.group, self.key)
    }
}

/// Writes the code to `OUT_DIR`.
pub fn generate() {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut tags: Vec<String> = fs::read_dir(FOLDER)
        .expect("the folder of languages is readable")
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .collect();
    tags.sort_by_key(|tag| (tag != REFERENCE, tag.clone()));
    let languages: Vec<Vec<Message>> = tags.iter().map(|tag| read(tag)).collect();
    for (tag, messages) in tags.iter().zip(&languages).skip(1) {
        compare(tag, messages, &languages[0]);
    }
    let names = tags.iter().zip(&languages);
    let names: Vec<(&str, &str)> = names
        .filter_map(|(tag, messages)| Some((tag.as_str(), messages.first()?.forms[0].as_str())))
        .collect();
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    for (file, code) in [
        ("languages.rs", write_languages(&names)),
        ("messages.rs", write_messages(&languages[0])),
    ] {
        fs::write(Path::new(&out).join(file), code).expect("OUT_DIR is writable");
    }
}

fn read(tag: &str) -> Vec<Message> {
    let file = format!("{FOLDER}/{tag}.json");
    let text = fs::read_to_string(&file).expect("a listed file is readable");
    let groups: Map<String, Value> = match serde_json::from_str(&text) {
        Ok(groups) => groups,
        Err(error) => {
            println!("cargo::error={file}: {error}");
            return Vec::new();
        }
    };
    let mut messages = Vec::new();
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
            messages.push(Message {
                group: group.clone(),
                key: key.clone(),
                placeholders: placeholders(&general),
                forms,
            });
        }
    }
    messages
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

/// Reports how a language differs from the reference. The order counts, because the app finds a message by its index.
fn compare(tag: &str, messages: &[Message], reference: &[Message]) {
    let file = format!("{FOLDER}/{tag}.json");
    for (index, expected) in reference.iter().enumerate() {
        let name = expected.name();
        let Some(message) = messages.get(index).filter(|it| it.name() == name) else {
            println!("cargo::error={file}: {name} is missing, or in another place");
            return;
        };
        let (mut actual, mut wanted) =
            (message.placeholders.clone(), expected.placeholders.clone());
        actual.sort();
        wanted.sort();
        if actual != wanted {
            println!(
                "cargo::error={file}: {name} has the placeholders {actual:?}, English has {wanted:?}"
            );
        }
    }
    if let Some(message) = messages.get(reference.len()) {
        println!(
            "cargo::error={file}: {} is not in {REFERENCE}.json",
            message.name()
        );
    }
}

fn write_languages(languages: &[(&str, &str)]) -> String {
    format!(
        "/// The tags of the languages that the app has texts in, and their own names.\n\
         pub const LANGUAGES: &[(&str, &str)] = &{languages:?};\n"
    )
}

fn write_messages(messages: &[Message]) -> String {
    let (high, low) = (version(messages) >> 16, version(messages) & 0xffff);
    let mut code = format!(
        "/// A number that changes with the keys, their order and their placeholders.\n\
         pub const TEXT_VERSION: u32 = 0x{high:04x}_{low:04x};\n",
    );
    let mut group = "";
    for (index, message) in messages.iter().enumerate() {
        if message.group != group {
            let close = if group.is_empty() { "" } else { "}\n" };
            group = &message.group;
            let _ = write!(
                code,
                "{close}\npub mod {group} {{\n    use super::{{MessageKey, Text}};\n"
            );
        }
        let general = &message.forms[message.forms.len() - 1];
        let _ = writeln!(code, "\n    /// `{general}`");
        write_message(&mut code, index, message);
    }
    code + "}\n"
}

/// The 32-bit FNV-1a hash of all keys and placeholders in their order, and of where the late ones begin.
/// `src/js/build/texts.mjs` writes the same number beside the texts.
fn version(messages: &[Message]) -> u32 {
    let lines = messages
        .iter()
        .map(|it| format!("{} {}\n", it.name(), it.placeholders.join(" ")))
        .chain([format!("{FIRST_LATE_GROUP}\n")]);
    let bytes = lines.flat_map(String::into_bytes);
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

fn write_message(code: &mut String, index: usize, message: &Message) {
    let name = message.key.replace('-', "_");
    if message.placeholders.is_empty() {
        let name = name.to_uppercase();
        let _ = writeln!(
            code,
            "    pub const {name}: Text = Text::message(MessageKey({index}));"
        );
        return;
    }
    let placeholders = message.placeholders.iter();
    let parameters: Vec<String> = placeholders
        .clone()
        .map(|it| format!("{it}: impl Into<Text>"))
        .collect();
    let arguments: Vec<String> = placeholders
        .map(|it| format!("({it:?}, {it}.into())"))
        .collect();
    let _ = writeln!(
        code,
        "    pub fn {name}({}) -> Text {{\n        Text::with_arguments(MessageKey({index}), vec![{}])\n    }}",
        parameters.join(", "),
        arguments.join(", ")
    );
}
