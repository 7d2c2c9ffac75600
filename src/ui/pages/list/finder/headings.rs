use super::state::Finder;
use crate::ui::components::{LateIcon, late_icon};
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Text, find, list};
use crate::ui::model::list::{Column, Sort};
use crate::ui::pages::list::follow_table::follow_table;
use crate::ui::reactive::effect;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The sorted columns, in the order of the headings.
pub(super) const COLUMNS: [Column; 5] = [
    Column::Name,
    Column::Event,
    Column::Url,
    Column::State,
    Column::Updated,
];

/// Makes buttons of the table's headings.
pub(super) fn sort_by_headings(finder: Finder) {
    follow_table(finder.list, move |table| decorate(finder, table));
}

fn decorate(finder: Finder, table: &Element) {
    let Ok(labels) = table.query_selector_all(".column-label") else {
        return;
    };
    for (nth, column) in COLUMNS.into_iter().enumerate() {
        let Some(label) = labels.get(nth as u32) else {
            continue;
        };
        let label: Element = label.unchecked_into();
        let Some(heading) = label.closest("th").ok().flatten() else {
            continue;
        };
        let sort = move || finder.list.view.with(|view| view.sort);
        let order = move || (sort().column == column).then(|| sort().is_descending);
        let follow = heading.clone();
        effect(move || {
            let value = order().map(|is_descending| {
                if is_descending {
                    "descending"
                } else {
                    "ascending"
                }
            });
            match value {
                Some(value) => follow.set_attribute("aria-sort", value),
                None => follow.remove_attribute("aria-sort"),
            }
            .ok();
        });
        let button = el("button")
            .attr("type", "button")
            .class("column-button")
            .on_click(move || finder.choose(|view| view.sort = view.sort.pressed(column)))
            .slot(order, |order| match order {
                None => late_icon(LateIcon::Unsorted),
                Some(false) => late_icon(LateIcon::Ascending),
                Some(true) => late_icon(LateIcon::Descending),
            });
        let node = button.node().clone();
        let _ = heading.append_child(&node);
        let _ = node.insert_before(&label, node.first_child().as_ref());
    }
    caption(finder, table);
}

/// The table's name says how it is sorted.
fn caption(finder: Finder, table: &Element) {
    let Ok(Some(caption)) = table.query_selector("caption") else {
        return;
    };
    let caption = El::of(caption);
    let language = finder.app.language;
    effect(move || {
        let sort = finder.list.view.with(|view| view.sort);
        let text = match sort.column {
            Column::Created => list::CAPTION,
            column => find::sorted(label_of(column)),
        };
        caption.fill(&language.render(&text), false);
    });
}

/// The heading of a column.
pub(super) fn label_of(column: Column) -> Text {
    match column {
        Column::Name => list::NAME,
        Column::Event => list::EVENT,
        Column::Url => list::URL,
        Column::State => list::STATUS,
        Column::Updated => list::UPDATED,
        Column::Created => find::NEWEST_FIRST,
    }
}

/// An order in words.
pub(super) fn order_name(sort: Sort) -> Text {
    let label = label_of(sort.column);
    match (sort.column, sort.is_descending) {
        (Column::Created, _) => label,
        (Column::Updated, true) => find::latest_first(label),
        (Column::Updated, false) => find::oldest_first(label),
        (_, false) => find::ascending(label),
        (_, true) => find::descending(label),
    }
}
