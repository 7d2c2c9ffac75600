//! What is shown and requested before the app runs repeats a few facts of the app, since it can't ask the app for them.

use std::fs;
use webhook_settings::ui::model::config::Config;
use webhook_settings::wire::WEBHOOKS_PATH;

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap()
}

/// The text between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start}"))
        .1;
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

#[test]
fn the_early_request_is_the_one_of_the_app() {
    let script = read("src/js/loading/early-list.ts");
    assert_eq!(between(&script, "const PATH = '", "'"), WEBHOOKS_PATH);
    let size = between(&script, "export const DEFAULT_PAGE_SIZE = ", ";");
    assert_eq!(size, Config::default().page_size.to_string());
    let page = read("index.html");
    assert_eq!(between(&page, "\"pageSize\": ", ","), size);
}

#[test]
fn the_placeholders_have_as_many_rows_as_that_of_the_app() {
    let rows = read("src/ui/pages/list/skeleton.rs");
    let rows: usize = between(&rows, "const ROWS: usize = ", ";").parse().unwrap();
    let page = read("index.html");
    let body = between(&page, "<tbody>", "</tbody>");
    assert_eq!(body.matches("<tr>").count(), rows);
    let script = read("src/js/embed/instance/placeholder.ts");
    assert_eq!(between(&script, "const ROWS = ", ";"), rows.to_string());
}

#[test]
fn the_placeholder_has_the_icon_of_the_product() {
    let icons = read("src/ui/components/icon.rs");
    let path = between(&icons, "Self::Webhook => {\n", "}\n")
        .trim()
        .trim_matches('"')
        .replace("\\\n", "");
    let path: String = path.split("  ").filter(|it| !it.is_empty()).collect();
    let page = read("index.html");
    assert_eq!(
        between(&page, "<path\n                d=\"", "\""),
        path.replace(" M", "M")
    );
}

#[test]
fn every_language_that_runs_from_right_to_left_is_known_before_its_texts() {
    let head = read("src/js/standalone/head.js");
    let known = between(&head, "root.dir = language === '", "'");
    for file in fs::read_dir("src/ui/i18n/languages").unwrap() {
        let path = file.unwrap().path();
        let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_right_to_left = fs::read_to_string(&path)
            .unwrap()
            .contains("\"direction\": \"rtl\"");
        assert_eq!(is_right_to_left, tag == known, "{tag}");
    }
}
