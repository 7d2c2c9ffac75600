use super::state::Finder;
use crate::domain::Webhook;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{find, list};
use crate::ui::model::list::{MIN_IDENTIFIER, fold, marks};
use crate::ui::pages::list::shown_row::ShownRow;
use crate::ui::reactive::{LocalSignal, Stored, effect, next_task};
use crate::ui::state::clock::stopwatch;
use std::ops::Range;
use web_sys::Element;

/// How long marking may take until input and frames get their turn, in milliseconds.
const MAX_TASK: f64 = 8.0;

/// Marks what matches the search, in the rows that are shown and in those that follow. That comes after the rows
/// themselves, in tasks of its own.
pub(super) fn mark_matches(finder: Finder) {
    let words = LocalSignal::distinct(move || {
        let folded = fold(&finder.view().search);
        folded
            .split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    // Counts the passes over the rows. A pass ends when the next one begins.
    let passes = Stored::new(0_u32);
    let marked: Marked = Stored::new((Vec::new(), Vec::new()));
    let mut was_marked = false;
    effect(move || {
        finder.list.state.track();
        finder.list.table.track();
        let words = words.get();
        if words.is_empty() && !was_marked {
            return;
        }
        was_marked = !words.is_empty();
        let pass = passes.get_value().wrapping_add(1);
        passes.set_value(pass);
        finder.app.spawn(async move {
            next_task().await;
            mark_rows(finder, &words, marked, &|| {
                passes.try_with_value(|passes| *passes == pass) == Some(true)
            })
            .await;
        });
    });
}

/// The words of a pass, and the rows that it has marked.
type Marked = Stored<(Vec<String>, Vec<(Element, Webhook)>)>;

async fn mark_rows(
    finder: Finder,
    words: &[String],
    marked: Marked,
    is_current: &dyn Fn() -> bool,
) {
    let mut began = stopwatch();
    let mut known = Vec::new();
    let is_other = marked.try_update_value(|(before, rows)| {
        known = std::mem::take(rows);
        let is_other = before != words;
        *before = words.to_vec();
        is_other
    });
    if is_other == Some(true) {
        known.clear();
    }
    for at in 0.. {
        if stopwatch() - began > MAX_TASK {
            next_task().await;
            began = stopwatch();
        }
        if !is_current() {
            return;
        }
        let row = finder
            .list
            .rows
            .try_with_value(|rows| rows.get(at).cloned());
        let Some(Some(row)) = row else { return };
        let row_is =
            |(node, webhook): &(Element, Webhook)| *node == row.node && *webhook == row.webhook;
        if !known.iter().any(row_is) {
            mark_row(finder, &row, words);
        }
        marked.try_update_value(|(_, rows)| rows.push((row.node, row.webhook)));
    }
}

fn mark_row(finder: Finder, row: &ShownRow, words: &[String]) {
    let node = El::of(row.node.clone());
    node.remove_within(".row-identifier");
    let cells = [".row-link", ".event", ".url"].map(|selector| node.find(selector));
    if words.is_empty() && !node.has("mark") {
        return;
    }
    let shown = cells.map(|cell| mark_text(&cell, words)).join("\n");
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

/// Puts marks around the words in the text of an element, and returns that text folded.
fn mark_text(element: &El, words: &[String]) -> String {
    if element.has("mark") {
        element.unwrap_all("mark");
    }
    let content = element.content();
    let folded = fold(&content);
    if words.iter().any(|word| folded.contains(word)) {
        mark_ranges(element, &marks(&content, words));
    }
    folded
}

fn mark_ranges(element: &El, ranges: &[Range<usize>]) {
    let mut start = 0;
    for node in element.texts() {
        let text = node.text_content().unwrap_or_default();
        let end = start + text.len();
        let mut parts: Vec<View> = Vec::new();
        let mut at = start;
        for range in ranges {
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
