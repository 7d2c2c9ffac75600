use super::Submission;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::{View, el};
use crate::ui::i18n::shared;
use crate::ui::reactive::{Handler, LocalSignal};

/// The secondary button of a form: runs `cancel` while a submission is in progress, and else `discard`, if there are
/// unsaved changes.
pub fn discard_button(
    submission: LocalSignal<Submission>,
    cancel: Handler,
    is_unsaved: impl Fn() -> bool + 'static,
    discard: Handler,
) -> View {
    let is_sending = move || submission.with(Submission::is_in_progress);
    let action = move || (is_sending() || is_unsaved()).then(is_sending);
    el("div")
        .slot(action, move |is_sending| {
            let (label, on_click) = match is_sending {
                None => return View::empty(),
                Some(true) => (shared::CANCEL, cancel),
                Some(false) => (shared::DISCARD, discard),
            };
            button(ButtonVariant::Quiet)
                .text(label)
                .on_click(move || on_click.run())
                .into()
        })
        .into()
}
