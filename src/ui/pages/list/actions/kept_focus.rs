use crate::ui::pages::list::follow_table::follow_table;
use crate::ui::pages::list::shared::List;
use crate::ui::reactive::{Stored, after_render, effect, listen};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, FocusOptions, HtmlElement};

/// What has the focus in the rows, and the number of its row.
type Focused = Stored<Option<(Element, usize)>>;

/// Keeps the focus in the rows when they move or leave, which makes browsers take it away.
pub(super) fn keep_focus(list: List) {
    let focused: Focused = Stored::new(None);
    follow_table(list, move |table| {
        let on_focus = move |event: Event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            focused.set_value(
                target.and_then(|target| Some((target.clone(), row_of(list, &target)?))),
            );
        };
        // A row that leaves takes the focus nowhere.
        let on_blur = move |event: Event| {
            let event: &FocusEvent = event.unchecked_ref();
            if event.related_target().is_some() {
                focused.set_value(None);
            }
        };
        let node = table.clone();
        let on_press = move |event: Event| {
            let pressed = event.composed_path().get(0).dyn_into::<Element>().ok();
            if !node.contains(pressed.as_deref()) {
                focused.set_value(None);
            }
        };
        listen(table, "focusin", Box::new(on_focus));
        listen(table, "focusout", Box::new(on_blur));
        listen(&document(), "pointerdown", Box::new(on_press));
    });
    effect(move || {
        list.state.track();
        after_render(move || {
            if let Some(Some((element, at))) = focused.try_with_value(Clone::clone) {
                restore(list, &element, at);
                // The row may be in another place now.
                if let Some(at) = row_of(list, &element) {
                    focused.try_set_value(Some((element, at)));
                }
            }
        });
    });
}

/// The number of the row that contains an element.
fn row_of(list: List, element: &Element) -> Option<usize> {
    let row = element.closest("tbody tr").ok()??;
    list.rows
        .try_with_value(|rows| rows.iter().position(|it| it.node == row))?
}

/// Focuses an element again, or the row that is where its row was.
fn restore(list: List, element: &Element, at: usize) {
    // A focus that was lost is on the body.
    let body: Option<Element> = document().body().map(Into::into);
    let active = document().active_element();
    if active.is_some() && active != body {
        return;
    }
    let next = || {
        list.rows.try_with_value(|rows| {
            let row = rows.get(at.min(rows.len().checked_sub(1)?))?;
            row.node.query_selector(".row-link").ok()?
        })?
    };
    let target = if element.is_connected() {
        Some(element.clone())
    } else {
        next()
    };
    if let Some(target) = target {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target
            .unchecked_ref::<HtmlElement>()
            .focus_with_options(&options);
    }
}
