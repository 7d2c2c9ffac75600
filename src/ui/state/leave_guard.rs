use crate::ui::reactive::{LocalSignal, Stored, effect, listen};
use leptos::prelude::{on_cleanup, window};
use std::rc::Rc;

/// Asks for confirmation before a navigation discards unsaved work.
#[derive(Clone, Copy)]
pub struct LeaveGuard {
    is_unsaved: LocalSignal<bool>,
    is_asking: LocalSignal<bool>,
    /// The navigation to continue after confirmation.
    proceed: Stored<Option<Action>>,
    /// Discards the form's values and draft.
    discard: Stored<Option<Action>>,
    /// The host page's handler, called before the user is asked.
    before_leave: Stored<Option<BeforeLeave>>,
}

/// An action that can outlive the reactive owner that is current when it is created.
pub type Action = Rc<dyn Fn()>;

/// Takes the path to navigate to and a callback that leaves. Returns whether the app asks the user; if not, the app
/// stays for now.
pub type BeforeLeave = Rc<dyn Fn(&str, Action) -> bool>;

/// The user's choice about unsaved work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaveChoice {
    Stay,
    /// Leave, and keep the draft in this tab.
    KeepDraft,
    /// Leave, and discard the draft.
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
    /// Makes the browser ask for confirmation before the page with unsaved work is closed or left, for as long as the
    /// instance lives.
    pub fn watch_unload(self) {
        let on_unload = move |event: web_sys::Event| {
            if self.is_unsaved.get_untracked() {
                event.prevent_default();
            }
        };
        listen(&window(), "beforeunload", Box::new(on_unload));
    }

    /// Guards a form for as long as the current owner lives.
    pub fn guard(self, is_unsaved: impl Fn() -> bool + 'static, discard: impl Fn() + 'static) {
        self.discard.set_value(Some(Rc::new(discard)));
        effect(move || self.is_unsaved.set(is_unsaved()));
        on_cleanup(move || {
            self.is_unsaved.set(false);
            self.discard.set_value(None);
        });
    }

    /// Whether there is unsaved work. Reactive.
    pub fn is_unsaved(self) -> bool {
        self.is_unsaved.get()
    }

    /// Same, without tracking.
    pub fn is_unsaved_untracked(self) -> bool {
        self.is_unsaved.get_untracked()
    }

    /// Allows the next navigation, because the work was just saved.
    pub fn release(self) {
        self.is_unsaved.set(false);
    }

    /// Sets the host page's handler.
    pub fn set_before_leave(self, before_leave: BeforeLeave) {
        self.before_leave.set_value(Some(before_leave));
    }

    /// Calls `proceed` at once if nothing is unsaved, and otherwise after the user has confirmed. `to` is the path to
    /// navigate to.
    pub fn confirm(self, to: &str, proceed: impl Fn() + 'static) {
        if !self.is_unsaved.get_untracked() {
            return proceed();
        }
        let proceed: Action = Rc::new(proceed);
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

    /// Opens the dialog although nothing is unsaved.
    #[cfg(feature = "gallery")]
    pub fn show_dialog(self) {
        self.is_asking.set(true);
    }

    /// Whether the dialog is open. Reactive.
    pub fn is_asking(self) -> bool {
        self.is_asking.get()
    }

    pub fn answer(self, choice: LeaveChoice) {
        self.is_asking.set(false);
        let mut proceed = None;
        self.proceed
            .update_value(|pending| proceed = pending.take());
        if choice == LeaveChoice::Discard
            && let Some(discard) = self.discard.get_value()
        {
            discard();
        }
        if choice != LeaveChoice::Stay {
            self.release();
            if let Some(proceed) = proceed {
                proceed();
            }
        }
    }
}
