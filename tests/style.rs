//! Every value of the style is a custom property, which is documented and which a host page can set.

use std::fs;
use std::path::Path;

const TOKENS: &str = "style/tokens.css";

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap()
}

/// The paths of all stylesheets, with `/` between their parts.
fn stylesheets() -> Vec<String> {
    let mut files = Vec::new();
    collect(Path::new("style"), &mut files);
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "css") {
            files.push(path.to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// The custom properties that the first layer declares, without their prefix.
fn tokens() -> Vec<String> {
    let text = read(TOKENS);
    let lines = text.lines().map(str::trim);
    let mut names: Vec<String> = lines
        .filter_map(|line| {
            Some(
                line.strip_prefix("--webhooks-")?
                    .split_once(':')?
                    .0
                    .to_owned(),
            )
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn every_custom_property_is_in_the_table() {
    let table = read("style/README.md");
    // All distances share one row.
    let is_distance = |name: &String| name.starts_with("space-");
    for name in tokens().iter().filter(|name| !is_distance(name)) {
        assert!(table.contains(&format!("`--webhooks-{name}`")), "{name}");
    }
}

/// `--webhooks-unit` exists in the embedded app only.
#[test]
fn the_table_has_no_other_custom_property() {
    let tokens = tokens();
    let table = read("style/README.md");
    let documented = table.split("`--webhooks-").skip(1);
    let documented = documented.filter_map(|rest| Some(rest.split_once('`')?.0));
    for name in documented.filter(|name| *name != "unit") {
        assert!(tokens.iter().any(|known| known == name), "{name}");
    }
}

#[test]
fn every_custom_property_is_used() {
    let text: String = stylesheets().iter().map(|file| read(file)).collect();
    for name in tokens() {
        assert!(text.contains(&format!("var(--webhooks-{name})")), "{name}");
    }
}

#[test]
fn every_custom_property_in_use_is_declared() {
    let tokens = tokens();
    for file in stylesheets() {
        let text = read(&file);
        let used = text.split("var(--webhooks-").skip(1);
        for name in used.filter_map(|rest| Some(rest.split_once([')', ','])?.0)) {
            assert!(tokens.iter().any(|known| known == name), "{file}: {name}");
        }
    }
}

/// `print.css`, `demo.css` and `gallery.css` are stylesheets of their own; the first is in `late.css`, in no layer.
#[test]
fn the_joined_stylesheets_have_every_other_file_once() {
    const APART: [&str; 5] = ["index", "late", "print", "demo", "gallery"];
    let joined = read("style/index.css") + &read("style/late.css");
    for file in stylesheets() {
        let name = file.trim_start_matches("style/");
        let imports = joined
            .matches(&format!("@import './{name}' layer("))
            .count();
        let is_apart = APART.contains(&name.trim_end_matches(".css"));
        assert_eq!(imports, usize::from(!is_apart), "{file}");
    }
}

#[test]
fn nothing_has_priority() {
    for file in stylesheets() {
        assert!(!read(&file).contains("!important"), "{file}");
    }
}

#[test]
fn every_custom_property_can_be_set_by_a_host_page() {
    let appearance = read("src/js/embed/options/appearance.ts");
    for name in tokens() {
        let mut words = name.split('-');
        let first = words.next().unwrap().to_owned();
        let camel = words.fold(first, |name, word| {
            let (initial, rest) = word.split_at(1);
            name + &initial.to_uppercase() + rest
        });
        assert!(appearance.contains(&format!("  {camel}: '")), "{camel}");
    }
}

#[test]
fn colours_durations_corners_and_font_sizes_are_custom_properties() {
    for file in stylesheets().iter().filter(|file| *file != TOKENS) {
        for line in read(file).lines().map(str::trim) {
            let Some((property, value)) = line.split_once(": ") else {
                continue;
            };
            let is_colour = value.contains("rgb(") || value.contains('#');
            let is_time = value.split([' ', '(', ',', ';']).any(is_duration);
            let is_size = matches!(property, "border-radius" | "font-size" | "font")
                && (value.contains("rem") || value.contains("px"));
            assert!(!(is_colour || is_time || is_size), "{file}: {line}");
        }
    }
}

/// Whether a word is a time other than zero.
fn is_duration(word: &str) -> bool {
    let number = word.strip_suffix("ms").or_else(|| word.strip_suffix('s'));
    number
        .and_then(|number| number.parse::<f64>().ok())
        .is_some_and(|number| number != 0.0)
}
