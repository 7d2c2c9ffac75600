use crate::ui::reactive::{Act, Kept, Signal, react};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Event;

/// Holds whoever is about to leave unsaved work behind, and asks once.
#[derive(Clone, Copy)]
pub struct Leaving {
    is_unsaved: Signal<bool>,
    is_asking: Signal<bool>,
    /// What was about to happen.
    go_on: Kept<Option<Act>>,
    /// How the form forgets its draft.
    discard: Kept<Option<Act>>,
    /// A host page's say, before the person is asked.
    say: Kept<Option<Say>>,
}

/// Is told where one is about to go and how to go on, and gives whether the person is to be asked here; if not, they stay for now.
pub type Say = Rc<dyn Fn(&str, Act) -> bool>;

/// What the person wants to become of unsaved work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Stay,
    /// Leave; the draft stays in this tab.
    Keep,
    /// Leave without a trace.
    Discard,
}

impl Default for Leaving {
    fn default() -> Self {
        Self {
            is_unsaved: Signal::new(false),
            is_asking: Signal::new(false),
            go_on: Kept::new(None),
            discard: Kept::new(None),
            say: Kept::new(None),
        }
    }
}

impl Leaving {
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
        react(move || self.is_unsaved.set(is_unsaved()));
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
    pub fn is_unsaved_now(self) -> bool {
        self.is_unsaved.get_untracked()
    }

    /// Lets the next navigation pass: what was typed has just been saved.
    pub fn release(self) {
        self.is_unsaved.set(false);
    }

    /// Gives a host page its say.
    pub fn let_host_say(self, say: Say) {
        self.say.set_value(Some(say));
    }

    /// Goes on to the path `to` at once if nothing is unsaved, and otherwise when the person has said so.
    pub fn ask(self, to: &str, go_on: impl Fn() + 'static) {
        if !self.is_unsaved.get_untracked() {
            return go_on();
        }
        let go_on: Act = Rc::new(go_on);
        if let Some(say) = self.say.get_value() {
            let go_on = go_on.clone();
            let leave = move || {
                self.release();
                go_on();
            };
            if !say(to, Rc::new(leave)) {
                return;
            }
        }
        self.go_on.set_value(Some(go_on));
        self.is_asking.set(true);
    }

    /// Asks although nothing is unsaved.
    #[cfg(feature = "gallery")]
    pub fn show(self) {
        self.is_asking.set(true);
    }

    /// Whether the person is being asked.
    pub fn is_asking(self) -> bool {
        self.is_asking.get()
    }

    pub fn answer(self, answer: Answer) {
        self.is_asking.set(false);
        let mut go_on = None;
        self.go_on.update_value(|held| go_on = held.take());
        if answer == Answer::Discard
            && let Some(discard) = self.discard.get_value()
        {
            discard();
        }
        if answer != Answer::Stay {
            self.release();
            if let Some(go_on) = go_on {
                go_on();
            }
        }
    }
}
