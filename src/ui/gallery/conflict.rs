use super::samples::payments;
use crate::domain::{Status, Webhook};
use crate::ui::dom::View;
use crate::ui::pages::{EditForm, conflict};
use crate::ui::reactive::Handler;

/// The dialog for a conflict with another user's changes. `close` is called whatever is chosen.
pub fn conflict_dialog(close: impl Fn() + 'static) -> View {
    let (form, _) = EditForm::of(payments());
    form.name.value.set("Payments release, Europe".to_owned());
    let theirs = Webhook {
        name: "Payments release (do not touch: asked for by the officer on duty)".to_owned(),
        status: Status::Inactive,
        ..payments()
    };
    let end = Handler::new(move || {
        form.forget_draft();
        close();
    });
    conflict(form, &theirs, end, end)
}
