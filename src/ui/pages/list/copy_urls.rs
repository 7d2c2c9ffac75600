//! Copies URLs of the list as they are, although the list masks what may be secret.

use crate::ui::dom::El;
use crate::ui::reactive::listen;
use js_sys::{Function, Reflect};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{CharacterData, ClipboardEvent, Element, Event, Range, Selection};

/// A URL that the list shows differently.
pub(super) struct MaskedUrl {
    text: CharacterData,
    url: String,
}

impl MaskedUrl {
    /// Adds the URL that `element` shows to `masked`, if it is shown differently.
    pub(super) fn note(masked: &mut Vec<Self>, element: &El, url: &str) {
        let Some(text) = element.node().first_child() else {
            return;
        };
        if text.text_content().as_deref() != Some(url) {
            masked.push(Self {
                text: text.unchecked_into(),
                url: url.to_owned(),
            });
        }
    }
}

/// Replaces masked URLs in what is copied from `table`, if they are selected as a whole.
pub(super) fn copy_urls(table: &El, masked: Vec<MaskedUrl>) {
    if masked.is_empty() {
        return;
    }
    let node = table.node().clone();
    let on_copy = move |event: Event| {
        let copied_to = event.unchecked_ref::<ClipboardEvent>().clipboard_data();
        let copied = selection(&node).and_then(|selection| with_urls(&selection, &masked));
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
fn with_urls(selection: &Selection, masked: &[MaskedUrl]) -> Option<String> {
    let range = selection.get_range_at(0).ok()?;
    let (mut copied, mut is_changed) = (String::from(selection.to_string()), false);
    for MaskedUrl { text, url } in masked {
        // Equal texts are replaced in the order of their rows.
        if is_selected(&range, text)
            && let Some((before, after)) = copied.split_once(&text.data())
        {
            copied = [before, url, after].concat();
            is_changed = true;
        }
    }
    is_changed.then_some(copied)
}

fn is_selected(range: &Range, text: &CharacterData) -> bool {
    let has = |at| range.is_point_in_range(text, at).unwrap_or(false);
    has(0) && has(text.length())
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
