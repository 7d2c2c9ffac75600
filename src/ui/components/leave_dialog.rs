use super::{AT_HAND, ButtonVariant, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::i18n::dialogs;
use crate::ui::state::leave_guard::{LeaveChoice, LeaveGuard};

/// Asks whether to stay, to keep the draft or to discard it, when the user is about to leave unsaved work.
pub fn leave_dialog(leave_guard: LeaveGuard) -> View {
    let choice = |variant, label, answer| {
        button(variant)
            .text(label)
            // The choice that loses nothing receives the focus.
            .attr_if(AT_HAND, (answer == LeaveChoice::Stay).then_some(""))
            .on_click(move || leave_guard.answer(answer))
            .into()
    };
    let actions = el("div").class("dialog-actions").children([
        choice(
            ButtonVariant::Quiet,
            dialogs::LEAVE_DISCARD,
            LeaveChoice::Discard,
        ),
        choice(ButtonVariant::Plain, dialogs::LEAVE, LeaveChoice::KeepDraft),
        choice(ButtonVariant::Primary, dialogs::STAY, LeaveChoice::Stay),
    ]);
    let content = el("div")
        .class("dialog-content")
        .child(el("p").text(dialogs::LEAVE_EXPLAINED))
        .child(actions);
    dialog(
        "webhooks-leave-title",
        || dialogs::LEAVE_TITLE,
        move || leave_guard.is_asking(),
        move || leave_guard.answer(LeaveChoice::Stay),
        content,
    )
}
