use crate::ui::context::AppContext;
use crate::ui::model::route::Route;
use crate::ui::model::shortcut::{Key, Shortcut, ShortcutKeys};
use crate::ui::reactive::listen;
use crate::ui::state::navigator::HistoryChange;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent};

/// Elements in which letters are input, or which have to be answered first.
const BUSY: &str =
    "input:not([type='radio']), textarea, select, [contenteditable], [role='listbox'], dialog";

/// Handles shortcuts that are pressed in `target` for as long as the instance lives. An app that has the page to
/// itself passes the document.
pub fn handle_shortcuts(app: AppContext, place: &EventTarget) {
    let keys = RefCell::new(ShortcutKeys::default());
    let on_key = move |event: Event| {
        // Filling in a form by a click dispatches events without a key.
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if event.default_prevented() || is_elsewhere(pressed, app) {
            return;
        }
        let key = Key {
            key: &pressed.key(),
            code: &pressed.code(),
            is_shifted: pressed.shift_key(),
        };
        let meant = keys.borrow_mut().press(key, Event::time_stamp(&event));
        if let Some(shortcut) = meant.filter(|_| app.has_shortcuts()) {
            event.prevent_default();
            run(app, shortcut);
        }
    };
    listen(place, "keydown", Box::new(on_key));
}

fn is_elsewhere(pressed: &KeyboardEvent, app: AppContext) -> bool {
    let target = pressed
        .target()
        .and_then(|it| it.dyn_into::<Element>().ok());
    let is_busy = target.is_some_and(|it| matches!(it.closest(BUSY), Ok(Some(_))));
    let is_asked = app
        .root
        .with_value(|root| matches!(root.query_selector("dialog[open]"), Ok(Some(_))));
    pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() || is_busy || is_asked
}

fn run(app: AppContext, shortcut: Shortcut) {
    let to = match shortcut {
        Shortcut::Help => return app.shortcut_list.show(true),
        Shortcut::New if app.is_read_only_untracked() => return,
        Shortcut::New => Route::NewWebhook,
        Shortcut::Webhooks => Route::WEBHOOKS,
        Shortcut::Search => {
            app.search_focus.request();
            Route::Webhooks(app.webhooks.last_view())
        }
    };
    let navigator = app.navigator;
    let is_there = navigator.route().with_untracked(|now| match now {
        Route::Webhooks(_) if shortcut == Shortcut::Search => true,
        now => *now == to,
    });
    if is_there {
        return;
    }
    let path = navigator.within(&navigator.href(&to));
    navigator
        .leave_guard
        .confirm(&path, move || navigator.go(&to, HistoryChange::Push));
}
