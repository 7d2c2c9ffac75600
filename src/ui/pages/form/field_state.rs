use crate::domain::{Field, Problem};
use crate::ui::dom::OptionTextFn;
use crate::ui::i18n::{Text, form};
use crate::ui::reactive::{LocalSignal, Stored};

/// The value of a field, and whether its problem is shown yet.
#[derive(Clone, Copy)]
pub struct FieldState {
    pub value: LocalSignal<String>,
    initial: Stored<String>,
    /// Set when the field is left or the form submitted, so that no problem is shown while a value is first typed.
    shows_problem: LocalSignal<bool>,
    /// The server's error, and the value that it is about.
    server_error: LocalSignal<Option<Text>>,
    rejected_value: LocalSignal<String>,
}

impl FieldState {
    pub fn new(value: String) -> Self {
        Self {
            initial: Stored::new(value.clone()),
            value: LocalSignal::new(value),
            shows_problem: LocalSignal::new(false),
            server_error: LocalSignal::new(None),
            rejected_value: LocalSignal::new(String::new()),
        }
    }

    /// Shows the field's problem from now on.
    pub fn show_problem(self) {
        self.shows_problem.set(true);
    }

    /// Shows the field's problem when the field is left, unless it was empty and still is.
    pub fn leave(self) {
        let was_empty = self.initial.with_value(String::is_empty);
        if !(was_empty && self.value.with_untracked(String::is_empty)) {
            self.show_problem();
        }
    }

    /// Whether the value differs from the initial one. Reactive.
    pub fn is_changed(self) -> bool {
        let value = self.value.get();
        self.initial.with_value(|initial| *initial != value)
    }

    /// Sets a new initial value.
    pub fn reset(self, value: &str) {
        self.initial.set_value(value.to_owned());
        self.value.set(value.to_owned());
        self.shows_problem.set(false);
        self.server_error.set(None);
    }

    /// Shows an error of the server for as long as the field has the current value.
    pub fn set_server_error(self, server_error: Text) {
        self.rejected_value.set(self.value.get_untracked());
        self.server_error.set(Some(server_error));
    }

    /// The problem to show; `check` returns the field's own.
    pub fn problem(self, check: impl Fn() -> Option<Text> + 'static) -> OptionTextFn {
        OptionTextFn::new(move || {
            let server_error = self.server_error.get();
            if server_error.is_some() && self.value.get() == self.rejected_value.get() {
                return server_error;
            }
            check().filter(|_| self.shows_problem.get())
        })
    }
}

/// The text of a field's problem, if it has one.
pub fn problem_of(field: Field, problems: Vec<Problem>) -> Option<Text> {
    let problem = problems.into_iter().find(|it| it.field() == field)?;
    Some(form::problem(problem))
}
