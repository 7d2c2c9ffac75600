use super::Actions;
use super::menu::open_menu;
use super::switch::switch;
use crate::ui::pages::list::follow_table::follow_table;
use crate::ui::reactive::{after_render, effect, listen};
use leptos::prelude::untrack;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// What can be focused in a row, in the order of the arrow keys.
const STOPS: &str = ".row-link, .state-switch, .row-menu";

/// Those of them that are in the rows since the last look.
const NEW_STOPS: &str = ":is(.row-link, .state-switch, .row-menu):not([tabindex])";

/// The rows that Page Up and Page Down move by.
const PAGE: isize = 10;

/// Makes the rows one tab stop, in which arrow keys, Home, End, Page Up and Page Down move.
///
/// The rows of a page have three controls each. With a tab stop for each, what is below the table would be out of
/// reach; the pattern of grids in the ARIA Authoring Practices has one stop for all of them.
pub(super) fn handle_keys(actions: Actions) {
    follow_table(actions.list, move |table| {
        let node = table.clone();
        let on_focus = move |event: Event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            if let Some(stop) = target.filter(|it| matches!(it.matches(STOPS), Ok(true))) {
                set_stop(&node, &stop);
            }
        };
        listen(
            table,
            "keydown",
            Box::new(move |event| on_key(actions, &event)),
        );
        listen(table, "focusin", Box::new(on_focus));
    });
    effect(move || {
        actions.list.state.track();
        let Some(table) = actions.list.table.get() else {
            return;
        };
        // After the rows are shown.
        after_render(move || keep_one_stop(&table));
    });
}

/// Makes one control of the rows the tab stop, instead of another one.
fn set_stop(table: &Element, stop: &Element) {
    for old in all(table, "tbody [tabindex='0']") {
        let _ = old.set_attribute("tabindex", "-1");
    }
    let _ = stop.set_attribute("tabindex", "0");
}

/// Keeps the tab stop if its row is still there, or else makes the first row one. What is new in the rows is none.
fn keep_one_stop(table: &Element) {
    for new in all(table, NEW_STOPS) {
        let _ = new.set_attribute("tabindex", "-1");
    }
    if let Ok(None) = table.query_selector("tbody [tabindex='0']")
        && let Ok(Some(first)) = table.query_selector("tbody .row-link")
    {
        let _ = first.set_attribute("tabindex", "0");
    }
}

fn on_key(actions: Actions, event: &Event) {
    let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some((target, row)) = target.and_then(|it| Some((it.clone(), actions.row_of(&it)?))) else {
        return;
    };
    if pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() {
        return;
    }
    let is_menu_key =
        pressed.key() == "ContextMenu" || (pressed.key() == "F10" && pressed.shift_key());
    if is_menu_key {
        event.prevent_default();
        return open_menu(actions, row, None);
    }
    let is_link = matches!(target.matches(".row-link"), Ok(true));
    if pressed.key() == " " && is_link {
        event.prevent_default();
        return switch(actions, row.webhook);
    }
    let is_mirrored = untrack(|| actions.app.language.locale().1) == "rtl";
    let (rows, columns) = match (pressed.key().as_str(), is_mirrored) {
        ("ArrowDown", _) => (1, 0),
        ("ArrowUp", _) => (-1, 0),
        ("PageDown", _) => (PAGE, 0),
        ("PageUp", _) => (-PAGE, 0),
        ("Home", _) => (isize::MIN, 0),
        ("End", _) => (isize::MAX, 0),
        ("ArrowRight", false) | ("ArrowLeft", true) => (0, 1),
        ("ArrowLeft", false) | ("ArrowRight", true) => (0, -1),
        _ => return,
    };
    event.prevent_default();
    move_focus(actions, &row.node, &target, rows, columns);
}

fn move_focus(actions: Actions, row: &Element, from: &Element, rows: isize, columns: isize) {
    let all: Vec<Element> = actions
        .list
        .rows
        .with_value(|shown| shown.iter().map(|row| row.node.clone()).collect());
    let at = all.iter().position(|one| one == row).unwrap_or(0);
    let to = at
        .saturating_add_signed(rows)
        .min(all.len().saturating_sub(1));
    let column = stops(row).iter().position(|stop| stop == from).unwrap_or(0);
    let stops = all.get(to).map(stops).unwrap_or_default();
    let to = column
        .saturating_add_signed(columns)
        .min(stops.len().saturating_sub(1));
    if let Some(stop) = stops.get(to) {
        let _ = stop.unchecked_ref::<HtmlElement>().focus();
    }
}

fn stops(row: &Element) -> Vec<Element> {
    all(row, STOPS)
}

fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|nth| found.get(nth))
        .map(JsCast::unchecked_into)
        .collect()
}
