use super::context::AppContext;
use super::dom::{Signal, listen};
use super::navigator::How;
use super::route::Route;
use super::shortcut::{Shortcut, ShortcutKeys};
use leptos::prelude::{GetUntracked, document};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Where letters are text, or a question has to be answered first.
const BUSY: &str =
    "input:not([type='radio']), textarea, select, [contenteditable], [role='listbox'], dialog";

/// Whether the list of shortcuts is on the screen.
#[derive(Clone, Copy, Default)]
pub struct ShortcutList(Signal<bool>);

impl ShortcutList {
    pub fn is_shown(self) -> bool {
        self.0.get()
    }

    pub fn show(self, is_shown: bool) {
        self.0.set(is_shown);
    }
}

/// Obeys the shortcuts on the whole page for as long as the instance lives. For an app that has the page to itself.
pub fn obey_shortcuts(app: AppContext) {
    let keys = RefCell::new(ShortcutKeys::default());
    let on_key = move |event: Event| {
        let pressed: &KeyboardEvent = event.unchecked_ref();
        if event.default_prevented() || is_elsewhere(pressed) {
            return;
        }
        let meant = keys
            .borrow_mut()
            .press(&pressed.key(), Event::time_stamp(&event));
        let is_on = app.preferences.with_untracked(|wanted| wanted.shortcuts);
        if let Some(shortcut) = meant.filter(|_| is_on) {
            event.prevent_default();
            obey(app, shortcut);
        }
    };
    listen(&document(), "keydown", Box::new(on_key));
}

fn is_elsewhere(pressed: &KeyboardEvent) -> bool {
    let target = pressed
        .target()
        .and_then(|it| it.dyn_into::<Element>().ok());
    let is_busy = target.is_some_and(|it| matches!(it.closest(BUSY), Ok(Some(_))));
    let is_asked = matches!(document().query_selector("dialog[open]"), Ok(Some(_)));
    pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() || is_busy || is_asked
}

fn obey(app: AppContext, shortcut: Shortcut) {
    let to = match shortcut {
        Shortcut::Help => return app.shortcut_list.show(true),
        Shortcut::New if app.api.is_read_only_now() => return,
        Shortcut::New => Route::NewWebhook,
        Shortcut::Webhooks => Route::WEBHOOKS,
    };
    let navigator = app.navigator;
    if navigator.route().get_untracked() == to {
        return;
    }
    navigator.leaving.ask(move || navigator.go(&to, How::Push));
}
