use super::{AT_HAND, Look, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;
use crate::ui::state::leave_guard::{Answer, Leaving};

/// Asks what is to become of unsaved work, while somebody is about to leave it.
pub fn leave_dialog(leaving: Leaving) -> View {
    let choice = |look, label, answer| {
        button(look)
            .text(label)
            // The answer that loses nothing is the one at hand.
            .attr_if(AT_HAND, (answer == Answer::Stay).then_some(""))
            .on_click(move || leaving.answer(answer))
            .into()
    };
    let actions = el("div").class("dialog-actions").children([
        choice(Look::Quiet, common::DISCARD, Answer::Discard),
        choice(Look::Plain, common::LEAVE, Answer::Keep),
        choice(Look::Primary, common::STAY, Answer::Stay),
    ]);
    let content = el("div")
        .class("dialog-content")
        .child(el("p").text(common::LEAVE_EXPLAINED))
        .child(actions);
    dialog(
        "webhooks-leave-title",
        || common::LEAVE_TITLE,
        move || leaving.is_asking(),
        move || leaving.answer(Answer::Stay),
        content,
    )
}
