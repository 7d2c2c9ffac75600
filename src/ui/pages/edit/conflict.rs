use super::state::EditForm;
use crate::domain::{Status, Webhook};
use crate::ui::components::{ButtonVariant, Choice, RadioCards, button, dialog};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::{Text, common, edit as text, form};
use crate::ui::reactive::{Handler, LocalSignal};
use leptos::prelude::*;

const MINE: &str = "mine";
const THEIRS: &str = "theirs";

/// Shows the values of the form beside those that the server has by now, and lets the user choose for each field.
///
/// `save` is called after the choice is applied to the form, `close` if there is nothing to save.
pub fn conflict(state: EditForm, theirs: &Webhook, save: Handler, close: Handler) -> View {
    let (mine, base) = untrack(|| (state.edit(), state.base.get()));
    let status = |status: Status| common::status(status);
    let is_active = mine.status != base.status;
    let fields = [
        (
            "webhooks-choice-state",
            text::STATE,
            status(mine.status),
            status(theirs.status),
            is_active,
        ),
        (
            "webhooks-choice-name",
            form::NAME,
            (&mine.name).into(),
            (&theirs.name).into(),
            mine.name != base.name,
        ),
        (
            "webhooks-choice-url",
            form::URL,
            Text::url(&mine.url),
            Text::url(&theirs.url),
            mine.url != base.url,
        ),
    ];
    let chosen = fields
        .each_ref()
        .map(|(.., is_mine)| LocalSignal::new(*is_mine));
    let choices =
        fields
            .into_iter()
            .zip(chosen)
            .filter_map(|((id, label, mine, theirs, _), chosen)| {
                (mine != theirs).then(|| choice((id, label), (mine, theirs), chosen))
            });
    let take = {
        let theirs = theirs.clone();
        move || {
            let [status, name, url] = chosen.map(LocalSignal::get_untracked);
            if !status {
                state.is_active.set(theirs.status.is_active());
            }
            if !name {
                state.name.reset(&theirs.name);
            }
            if !url {
                state.url.reset(&theirs.url);
            }
            state.set_base(theirs.clone());
            save.run();
        }
    };
    let save_nothing = {
        let theirs = theirs.clone();
        move || {
            state.reset_to(theirs.clone());
            state.forget_draft();
            close.run();
        }
    };
    let actions = [
        button(ButtonVariant::Quiet)
            .text(text::BACK_TO_FORM)
            .on_click(move || close.run())
            .into(),
        button(ButtonVariant::Plain)
            .text(text::SAVE_NOTHING)
            .on_click(save_nothing)
            .into(),
        button(ButtonVariant::Primary)
            .text(text::SAVE_CHOICE)
            .on_click(take)
            .into(),
    ];
    let content = el("div")
        .class("dialog-content")
        .child(el("p").text(text::CONFLICT_EXPLAINED))
        .children(choices)
        .child(el("div").class("dialog-actions").children(actions));
    dialog(
        "webhooks-conflict-title",
        || text::CONFLICT,
        || true,
        move || close.run(),
        content,
    )
}

fn choice(
    (id, label): (&'static str, Text),
    (mine, theirs): (Text, Text),
    is_mine: LocalSignal<bool>,
) -> View {
    let cards = RadioCards {
        id,
        label,
        hint: None,
        choices: vec![
            Choice::new(MINE, mine, text::MINE),
            Choice::new(THEIRS, theirs, text::THEIRS),
        ],
        chosen: OptionValueFn::new(move || {
            Some(if is_mine.get() { MINE } else { THEIRS }.to_owned())
        }),
        problem: OptionTextFn::new(|| None),
        is_read_only: Condition::new(|| false),
    };
    cards.view(move |value| is_mine.set(value == MINE))
}
