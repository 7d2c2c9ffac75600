//! The files of the languages, and what they must have in common.

use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;

/// The languages with their plural categories of CLDR, without those that only very large numbers have.
pub const LANGUAGES: [(&str, &[&str]); 6] = [
    ("en", &["one", "other"]),
    ("de", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("es", &["one", "other"]),
    ("ja", &["other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

/// A text, or one of its plural forms.
pub struct Entry {
    /// The group and the key.
    pub name: String,
    /// The plural category, if the text has several forms.
    pub category: Option<String>,
    pub text: String,
}

impl Entry {
    fn placeholders(&self) -> BTreeSet<&str> {
        let parts = self.text.split('{').skip(1);
        parts
            .filter_map(|part| Some(part.split_once('}')?.0))
            .collect()
    }
}

/// The texts of a language, in the order of the file.
pub fn read(tag: &str) -> Vec<Entry> {
    let file = format!("src/ui/i18n/languages/{tag}.json");
    let json = fs::read_to_string(file).unwrap();
    let groups: Map<String, Value> = serde_json::from_str(&json).unwrap();
    let mut entries = Vec::new();
    for (group, texts) in &groups {
        // A parsed object has its members in alphabetical order.
        let group_at = json.find(&format!("\n  \"{group}\": {{")).unwrap();
        for (key, value) in texts.as_object().unwrap() {
            let key_at = json[group_at..].find(&format!("\n    \"{key}\":")).unwrap();
            let mut add = |category: Option<&String>, text: &Value| {
                let entry = Entry {
                    name: format!("{group}.{key}"),
                    category: category.cloned(),
                    text: text.as_str().unwrap().to_owned(),
                };
                entries.push((group_at + key_at, entry));
            };
            match value {
                Value::Object(forms) => forms.iter().for_each(|(form, text)| add(Some(form), text)),
                text => add(None, text),
            }
        }
    }
    entries.sort_by_key(|(at, _)| *at);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

#[test]
fn every_language_has_a_file() {
    let files = fs::read_dir("src/ui/i18n/languages").unwrap();
    let files: BTreeSet<_> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let known = LANGUAGES.map(|(tag, _)| format!("{tag}.json"));
    assert_eq!(files, BTreeSet::from(known));
}

/// The build compares the forms “other”. Any other form may leave out the count, which its words can contain.
#[test]
fn no_form_of_a_text_lacks_a_placeholder() {
    let reference = read("en");
    for (tag, _) in LANGUAGES {
        for entry in read(tag) {
            let english = reference
                .iter()
                .rfind(|it| it.name == entry.name)
                .unwrap_or_else(|| panic!("{tag}: {} is not in English", entry.name));
            let (mut actual, mut expected) = (entry.placeholders(), english.placeholders());
            if matches!(entry.category.as_deref(), Some("zero" | "one" | "two")) {
                actual.remove("count");
                expected.remove("count");
            }
            assert_eq!(actual, expected, "{tag}: {}: {}", entry.name, entry.text);
        }
    }
}

/// A form that is missing falls back to “other”; a form of another language would never be shown.
#[test]
fn plural_forms_are_those_of_the_language() {
    for (tag, categories) in LANGUAGES {
        for entry in read(tag) {
            let Some(category) = &entry.category else {
                continue;
            };
            let is_known = categories.contains(&category.as_str());
            assert!(is_known, "{tag}: {} has the form {category}", entry.name);
        }
    }
}
