//! Every value of the style has a name, which is documented and which a host page can set.

use std::fs;

const TOKENS: &str = "style/tokens.css";

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap()
}

/// The custom properties that the tokens' layer declares, without their prefix.
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
    // Distances are one row.
    let is_distance = |name: &String| name.starts_with("space-");
    for name in tokens().iter().filter(|name| !is_distance(name)) {
        assert!(table.contains(&format!("`--webhooks-{name}`")), "{name}");
    }
}

/// `--webhooks-unit` is only there where the app is embedded.
#[test]
fn the_table_has_no_other_custom_property() {
    let tokens = tokens();
    let table = read("style/README.md");
    let told = table.split("`--webhooks-").skip(1);
    let told = told.filter_map(|rest| Some(rest.split_once('`')?.0));
    for name in told.filter(|name| *name != "unit") {
        assert!(tokens.iter().any(|known| known == name), "{name}");
    }
}

#[test]
fn nothing_has_priority() {
    for file in fs::read_dir("style").unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let is_style = path.extension().is_some_and(|it| it == "css");
        assert!(!(is_style && text.contains("!important")), "{path:?}");
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
fn no_colour_duration_corner_or_size_of_type_stands_anywhere_else() {
    for file in fs::read_dir("style").unwrap() {
        let path = file.unwrap().path();
        let file = path.to_str().unwrap().replace('\\', "/");
        if path.extension().is_none_or(|it| it != "css") || file == TOKENS {
            continue;
        }
        for line in read(&file).lines().map(str::trim) {
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

/// A time other than none at all.
fn is_duration(word: &str) -> bool {
    let number = word.strip_suffix("ms").or_else(|| word.strip_suffix('s'));
    number
        .and_then(|number| number.parse::<f64>().ok())
        .is_some_and(|number| number != 0.0)
}
