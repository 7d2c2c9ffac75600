use crate::ui::dom::OptionTextFn;
use crate::ui::i18n::Text;
use crate::ui::reactive::{LocalSignal, Stored};

/// The value of a field, and whether its problem is shown yet.
#[derive(Clone, Copy)]
pub struct FieldState {
    pub value: LocalSignal<String>,
    begun_with: Stored<String>,
    /// Set when the field is left or the form submitted, so that no problem is shown while a value is first typed.
    shows_problem: LocalSignal<bool>,
    /// The server's error, and the value that it is about.
    said: LocalSignal<Option<Text>>,
    refused: LocalSignal<String>,
}

impl FieldState {
    pub fn new(value: String) -> Self {
        Self {
            begun_with: Stored::new(value.clone()),
            value: LocalSignal::new(value),
            shows_problem: LocalSignal::new(false),
            said: LocalSignal::new(None),
            refused: LocalSignal::new(String::new()),
        }
    }

    /// Shows the field's problem from now on.
    pub fn show_problem(self) {
        self.shows_problem.set(true);
    }

    /// Shows the field's problem when the field is left, unless it was empty and still is.
    pub fn leave(self) {
        let was_empty = self.begun_with.with_value(String::is_empty);
        if !(was_empty && self.value.with_untracked(String::is_empty)) {
            self.show_problem();
        }
    }

    /// Sets a new initial value.
    pub fn reset(self, value: &str) {
        self.begun_with.set_value(value.to_owned());
        self.value.set(value.to_owned());
        self.shows_problem.set(false);
        self.said.set(None);
    }

    /// Shows an error of the server for as long as the field has the current value.
    pub fn refuse(self, said: Text) {
        self.refused.set(self.value.get_untracked());
        self.said.set(Some(said));
    }

    /// The problem to show; `check` returns the field's own.
    pub fn problem(self, check: impl Fn() -> Option<Text> + 'static) -> OptionTextFn {
        OptionTextFn::new(move || {
            let said = self.said.get();
            if said.is_some() && self.value.get() == self.refused.get() {
                return said;
            }
            check().filter(|_| self.shows_problem.get())
        })
    }
}
