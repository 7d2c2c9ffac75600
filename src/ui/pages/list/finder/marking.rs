use super::state::Finder;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{find, list};
use crate::ui::model::list::{MIN_IDENTIFIER, fold, marks};
use crate::ui::pages::list::actions::Actions;
use crate::ui::pages::list::shown_row::ShownRow;
use crate::ui::reactive::{LocalSignal, effect};
use leptos::prelude::on_cleanup;
use std::rc::Rc;

/// Marks what matches the search, in the rows that are shown and in those that follow.
pub(super) fn mark_matches(finder: Finder, actions: Actions) {
    let words = LocalSignal::distinct(move || {
        let folded = fold(&finder.view().search);
        folded
            .split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let shown = finder.list;
    let mark =
        Rc::new(move |row: &ShownRow| words.with_untracked(|words| mark_row(finder, row, words)));
    let marked = mark.clone();
    shown.decorate.set_value(Some(Rc::new(move |row| {
        actions.decorate(row);
        marked(row);
    })));
    on_cleanup(move || {
        shown.decorate.try_set_value(None);
    });
    effect(move || {
        words.track();
        shown
            .rows
            .with_value(|rows| rows.iter().for_each(|row| mark(row)));
    });
}

fn mark_row(finder: Finder, row: &ShownRow, words: &[String]) {
    let node = El::of(row.node.clone());
    node.remove_within(".row-identifier");
    let cells = [".row-link", ".event", ".url"].map(|selector| node.find(selector));
    if words.is_empty() && !node.has("mark") {
        return;
    }
    for cell in &cells {
        mark_text(cell, words);
    }
    let shown: String = cells
        .iter()
        .map(|cell| fold(&cell.content()))
        .collect::<Vec<_>>()
        .join("\n");
    let wire_name = fold(row.webhook.event.as_str());
    let is_only_in = |text: &str| {
        let text = fold(text);
        words
            .iter()
            .any(|word| text.contains(word) && !shown.contains(word))
    };
    // What matched and is in no column is added, so that the row explains itself.
    let is_long = words.iter().any(|word| word.len() >= MIN_IDENTIFIER);
    let also = if is_long && is_only_in(row.webhook.id.as_str()) {
        Some((find::IDENTIFIER, row.webhook.id.as_str()))
    } else if is_only_in(&wire_name) {
        Some((list::EVENT, row.webhook.event.as_str()))
    } else {
        None
    };
    if let Some((label, value)) = also {
        let language = finder.app.language;
        let content = el("span").attr("dir", "ltr").data(value);
        mark_text(&content, words);
        let line = el("span")
            .class("row-identifier")
            .child(language.render_untracked(&label).as_str())
            .child(" ")
            .child(content);
        node.find("th").append(line);
    }
}

/// Puts marks around the words in the text of an element.
fn mark_text(element: &El, words: &[String]) {
    element.unwrap_all("mark");
    let ranges = marks(&element.content(), words);
    if ranges.is_empty() {
        return;
    }
    let mut start = 0;
    for node in element.texts() {
        let text = node.text_content().unwrap_or_default();
        let end = start + text.len();
        let mut parts: Vec<View> = Vec::new();
        let mut at = start;
        for range in &ranges {
            let (from, to) = (range.start.max(at), range.end.min(end));
            if from >= to {
                continue;
            }
            if from > at {
                parts.push(text[at - start..from - start].into());
            }
            parts.push(el("mark").child(&text[from - start..to - start]).into());
            at = to;
        }
        if !parts.is_empty() {
            parts.push(text[at - start..].into());
            View::of(parts).replace(&node);
        }
        start = end;
    }
}
