use super::Actions;
use super::menu_items::items;
use super::menu_keys::move_in_menu;
use super::menu_place::{OpenMenu, place, place_of};
use super::switch::switch;
use crate::ui::dom::{View, el};
use crate::ui::i18n::find;
use crate::ui::pages::list::follow_table::follow_table;
use crate::ui::pages::list::shown_row::ShownRow;
use crate::ui::reactive::{after_render, effect, listen};
use leptos::prelude::{document, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, MouseEvent};

/// The menu of the rows, and the clicks that open it or use a switch.
///
/// It is a modal dialog, because that is above everything a host page has, and takes the focus and Escape by itself.
pub(crate) fn menu(actions: Actions) -> View {
    listen_in_table(actions);
    let open = actions.menu;
    let close = move || open.set(None);
    let list = el("div")
        .attr("role", "menu")
        .class("menu-items")
        .attr_fn("aria-label", move || {
            let name = open.with(|open| open.as_ref().map(|open| open.webhook.name.clone()))?;
            Some(actions.app.language.render(&find::actions(name.as_str())))
        })
        .on("keydown", move |event| move_in_menu(&event, close))
        .slot(
            move || open.get(),
            move |open| match open {
                Some(open) => items(actions, open),
                None => View::empty(),
            },
        );
    let dialog = el("dialog")
        .class("menu-dialog")
        .part("row-menu")
        .on("cancel", move |event| {
            event.prevent_default();
            close();
        })
        .child(list);
    let node: HtmlDialogElement = dialog.node().clone().unchecked_into();
    let backdrop = node.clone();
    let dialog = dialog.on("click", move |event| {
        let is_outside = event.target().is_some_and(|target| target == ****backdrop);
        if is_outside {
            close();
        }
    });
    let placed = node.clone();
    let follow_window = move |_| {
        open.with_untracked(|open| open.iter().for_each(|open| place(&placed, open)));
    };
    listen(&window(), "resize", Box::new(follow_window));
    let opened = RefCell::new(None::<Element>);
    effect(move || {
        let node = node.clone();
        if let Some(button) = opened.take() {
            let _ = button.set_attribute("aria-expanded", "false");
        }
        match open.get() {
            None if node.open() => node.close(),
            None => {}
            Some(open) => {
                let _ = open.button.set_attribute("aria-expanded", "true");
                opened.replace(Some(open.button.clone()));
                after_render(move || {
                    let _ = node.show_modal();
                    place(&node, &open);
                    if let Ok(Some(first)) = node.query_selector("[role='menuitem']") {
                        let _ = first.unchecked_into::<HtmlElement>().focus();
                    }
                });
            }
        }
    });
    dialog.into()
}

/// One listener of each kind for all rows.
fn listen_in_table(actions: Actions) {
    follow_table(actions.list, move |table| {
        let on_click = move |event| on_click(actions, &event);
        let on_context_menu = move |event| on_context_menu(actions, &event);
        listen(table, "click", Box::new(on_click));
        listen(table, "contextmenu", Box::new(on_context_menu));
    });
}

fn on_click(actions: Actions, event: &Event) {
    let Some(target) = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Some(row) = actions.row_of(&target) else {
        return;
    };
    if matches!(target.closest(".state-switch"), Ok(Some(_))) {
        switch(actions, row.webhook);
    } else if matches!(target.closest(".row-menu"), Ok(Some(_))) {
        open_menu(actions, row, None);
    }
}

/// Opens the menu of a row, at its button or where the pointer is.
pub(super) fn open_menu(actions: Actions, row: ShownRow, at: Option<(f64, f64)>) {
    if let Ok(Some(button)) = row.node.query_selector(".row-menu") {
        let webhook = row.webhook;
        actions.menu.set(Some(OpenMenu {
            webhook,
            button,
            at,
        }));
    }
}

/// A right click opens the menu, but for links and selected texts, for which browsers have a better one.
fn on_context_menu(actions: Actions, event: &Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(row) = target.as_ref().and_then(|target| actions.row_of(target)) else {
        return;
    };
    let selection = document().get_selection().ok().flatten();
    if selection.is_some_and(|selection| !selection.is_collapsed()) {
        return;
    }
    let is_pointer = event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|event| event.button() == 2);
    let at = place_of(event).filter(|_| is_pointer);
    // The link covers the row, but its text is where people expect a link's menu.
    if let (Some((x, y)), Ok(Some(link))) = (at, row.node.query_selector(".row-link")) {
        let text = link.get_bounding_client_rect();
        if (text.left()..text.right()).contains(&x) && (text.top()..text.bottom()).contains(&y) {
            return;
        }
    }
    event.prevent_default();
    open_menu(actions, row, at);
}
