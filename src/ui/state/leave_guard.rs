use crate::ui::reactive::{Handler, LocalSignal, Stored, effect};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Event;

/// Holds whoever is about to leave unsaved work behind, and asks once.
#[derive(Clone, Copy)]
pub struct LeaveGuard {
    is_unsaved: LocalSignal<bool>,
    is_asking: LocalSignal<bool>,
    /// What was about to happen.
    proceed: Stored<Option<Handler>>,
    /// How the form forgets its draft.
    discard: Stored<Option<Handler>>,
    /// A host page's before_leave, before the person is asked.
    before_leave: Stored<Option<BeforeLeave>>,
}

/// Is told where one is about to go and how to go on, and gives whether the person is to be asked here; if not, they stay for now.
pub type BeforeLeave = Rc<dyn Fn(&str, Handler) -> bool>;

/// What the person wants to become of unsaved work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaveChoice {
    Stay,
    /// Leave; the draft stays in this tab.
    KeepDraft,
    /// Leave without a trace.
    Discard,
}

impl Default for LeaveGuard {
    fn default() -> Self {
        Self {
            is_unsaved: LocalSignal::new(false),
            is_asking: LocalSignal::new(false),
            proceed: Stored::new(None),
            discard: Stored::new(None),
            before_leave: Stored::new(None),
        }
    }
}

impl LeaveGuard {
    /// Has the browser itself ask before the page is closed, reloaded or left for another, for as long as the instance lives.
    pub fn watch_unload(self) {
        let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if self.is_unsaved.get_untracked() {
                event.prevent_default();
            }
        });
        let listener = listener.into_js_value();
        let function = listener.unchecked_ref();
        let _ = window().add_event_listener_with_callback("beforeunload", function);
        let listener = SendWrapper::new(listener);
        on_cleanup(move || {
            let function = listener.unchecked_ref();
            let _ = window().remove_event_listener_with_callback("beforeunload", function);
        });
    }

    /// Guards a form for as long as it lives.
    pub fn guard(self, is_unsaved: impl Fn() -> bool + 'static, discard: impl Fn() + 'static) {
        self.discard.set_value(Some(Rc::new(discard)));
        effect(move || self.is_unsaved.set(is_unsaved()));
        on_cleanup(move || {
            self.is_unsaved.set(false);
            self.discard.set_value(None);
        });
    }

    /// Whether there is work that would be lost.
    pub fn is_unsaved(self) -> bool {
        self.is_unsaved.get()
    }

    /// The same, without following it.
    pub fn is_unsaved_untracked(self) -> bool {
        self.is_unsaved.get_untracked()
    }

    /// Lets the next navigation pass: what was typed has just been saved.
    pub fn release(self) {
        self.is_unsaved.set(false);
    }

    /// Gives a host page its before_leave.
    pub fn set_before_leave(self, before_leave: BeforeLeave) {
        self.before_leave.set_value(Some(before_leave));
    }

    /// Goes on to the path `to` at once if nothing is unsaved, and otherwise when the person has said so.
    pub fn confirm(self, to: &str, proceed: impl Fn() + 'static) {
        if !self.is_unsaved.get_untracked() {
            return proceed();
        }
        let proceed: Handler = Rc::new(proceed);
        if let Some(before_leave) = self.before_leave.get_value() {
            let proceed = proceed.clone();
            let leave = move || {
                self.release();
                proceed();
            };
            if !before_leave(to, Rc::new(leave)) {
                return;
            }
        }
        self.proceed.set_value(Some(proceed));
        self.is_asking.set(true);
    }

    /// Asks although nothing is unsaved.
    #[cfg(feature = "gallery")]
    pub fn show_dialog(self) {
        self.is_asking.set(true);
    }

    /// Whether the person is being asked.
    pub fn is_asking(self) -> bool {
        self.is_asking.get()
    }

    pub fn answer(self, answer: LeaveChoice) {
        self.is_asking.set(false);
        let mut proceed = None;
        self.proceed.update_value(|held| proceed = held.take());
        if answer == LeaveChoice::Discard
            && let Some(discard) = self.discard.get_value()
        {
            discard();
        }
        if answer != LeaveChoice::Stay {
            self.release();
            if let Some(proceed) = proceed {
                proceed();
            }
        }
    }
}
