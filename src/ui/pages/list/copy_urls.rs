//! Copies URLs of the list as they are, although the list masks what may be secret.

use super::shared::List;
use crate::domain::split_at_first;
use crate::ui::reactive::listen;
use js_sys::{Function, Reflect};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, Node, Range, Selection};

/// Replaces masked URLs in what is copied from the table, if they are selected as a whole, for as long as the current
/// owner lives.
pub(super) fn copy_urls(shown: List) {
    let on_copy = move |event: Event| {
        let Some(table) = shown.table.get_untracked() else {
            return;
        };
        let copied_to = event.unchecked_ref::<ClipboardEvent>().clipboard_data();
        let copied = selection(&table).and_then(|selection| with_urls(&selection, shown));
        if !event.default_prevented()
            && let (Some(copied), Some(clipboard)) = (copied, copied_to)
            && clipboard.set_data("text/plain", &copied).is_ok()
        {
            event.prevent_default();
        }
    };
    // A selection that starts before the table is copied from there.
    listen(&document(), "copy", Box::new(on_copy));
}

/// The selected text with whole URLs, or `None` if none of them is selected.
fn with_urls(selection: &Selection, shown: List) -> Option<String> {
    let range = selection.get_range_at(0).ok()?;
    let (mut copied, mut is_changed) = (String::from(selection.to_string()), false);
    shown.rows.with_value(|rows| {
        for row in rows {
            let url = row.node.query_selector(".url").ok().flatten();
            let Some(shown_url) = url else { continue };
            let masked = shown_url.text_content().unwrap_or_default();
            // Equal texts are replaced in the order of their rows.
            if masked != row.webhook.url
                && is_selected(&range, &shown_url)
                && let Some((before, after)) = split_at_first(&copied, &masked)
            {
                copied = [before, &row.webhook.url, after].concat();
                is_changed = true;
            }
        }
    });
    is_changed.then_some(copied)
}

/// Whether all of an element's text is selected. What matches a search is in elements of its own.
fn is_selected(range: &Range, element: &Element) -> bool {
    let whole = document().create_range();
    let ends = whole.and_then(|whole| {
        let (Some(first), Some(last)) = (innermost(element, true), innermost(element, false))
        else {
            return Ok(false);
        };
        whole.select_node_contents(&last)?;
        let length = whole.end_offset()?;
        Ok(range.is_point_in_range(&first, 0)? && range.is_point_in_range(&last, length)?)
    });
    ends.unwrap_or(false)
}

/// The first or the last text in a node.
fn innermost(node: &Node, is_first: bool) -> Option<Node> {
    let mut inner: Node = node.clone();
    while let Some(next) = if is_first {
        inner.first_child()
    } else {
        inner.last_child()
    } {
        inner = next;
    }
    (inner != *node).then_some(inner)
}

/// The selection. Some browsers have one for each shadow tree.
fn selection(node: &Element) -> Option<Selection> {
    let root = node.get_root_node();
    let of_root = Reflect::get(&root, &"getSelection".into()).ok()?;
    match of_root.dyn_ref::<Function>() {
        Some(of_root) => of_root.call0(&root).ok()?.dyn_into().ok(),
        None => document().get_selection().ok()?,
    }
}
