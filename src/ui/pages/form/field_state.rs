use crate::ui::dom::OptionTextFn;
use crate::ui::i18n::Text;
use crate::ui::reactive::{LocalSignal, Stored};
use std::rc::Rc;

/// What a person has put into one field, and whether its problem may be said yet.
#[derive(Clone, Copy)]
pub struct FieldState {
    pub value: LocalSignal<String>,
    begun_with: Stored<String>,
    /// Set once the field has been left, or the form submitted: nobody is told off while typing for the first time, or for passing by.
    shows_problem: LocalSignal<bool>,
    /// What the backend said of the value that it refused, and that value; none if it has not.
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

    /// From now on the field's problem is said.
    pub fn show_problem(self) {
        self.shows_problem.set(true);
    }

    /// The person has left the field: its problem is said, unless there was nothing in it before, and is nothing now.
    pub fn leave(self) {
        let was_empty = self.begun_with.with_value(String::is_empty);
        if !(was_empty && self.value.with_untracked(String::is_empty)) {
            self.show_problem();
        }
    }

    /// Starts over with a value.
    pub fn reset(self, value: &str) {
        self.begun_with.set_value(value.to_owned());
        self.value.set(value.to_owned());
        self.shows_problem.set(false);
        self.said.set(None);
    }

    /// Keeps what the backend said of the value as it is now; it is not said of another one.
    pub fn refuse(self, said: Text) {
        self.refused.set(self.value.get_untracked());
        self.said.set(Some(said));
    }

    /// What to say beside the field; `check` gives its own problem.
    pub fn problem(self, check: impl Fn() -> Option<Text> + 'static) -> OptionTextFn {
        Rc::new(move || {
            let said = self.said.get();
            if said.is_some() && self.value.get() == self.refused.get() {
                return said;
            }
            check().filter(|_| self.shows_problem.get())
        })
    }
}
