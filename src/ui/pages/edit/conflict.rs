use super::state::EditForm;
use crate::domain::{Status, Webhook};
use crate::ui::components::{Choice, Look, RadioCards, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, common, edit as text, form};
use crate::ui::reactive::{Act, Signal};
use leptos::prelude::*;
use std::rc::Rc;

const MINE: &str = "mine";
const THEIRS: &str = "theirs";

/// Shows, field by field, what is in the form beside what somebody else has saved in the meantime, and lets the person choose.
///
/// `save` is called once the form holds what was chosen, `close` when nothing is to be saved or decided.
pub fn conflict(state: EditForm, theirs: &Webhook, save: Act, close: Act) -> View {
    let (mine, held) = untrack(|| (state.edit(), state.held.get()));
    let status = |status: Status| common::status(status);
    let is_active = mine.status != held.status;
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
            mine.name != held.name,
        ),
        (
            "webhooks-choice-url",
            form::URL,
            (&mine.url).into(),
            (&theirs.url).into(),
            mine.url != held.url,
        ),
    ];
    let chosen = fields.each_ref().map(|(.., is_mine)| Signal::new(*is_mine));
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
            let [status, name, url] = chosen.map(Signal::get_untracked);
            if !status {
                state.is_active.set(theirs.status.is_active());
            }
            if !name {
                state.name.reset(&theirs.name);
            }
            if !url {
                state.url.reset(&theirs.url);
            }
            state.hold(theirs.clone());
            save();
        }
    };
    let save_nothing = {
        let (theirs, close) = (theirs.clone(), close.clone());
        move || {
            state.settle(theirs.clone());
            state.forget_draft();
            close();
        }
    };
    let back = close.clone();
    let actions = [
        button(Look::Quiet)
            .text(text::BACK_TO_FORM)
            .on_click(move || back())
            .into(),
        button(Look::Plain)
            .text(text::SAVE_NOTHING)
            .on_click(save_nothing)
            .into(),
        button(Look::Primary)
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
        move || close(),
        content,
    )
}

fn choice(
    (id, label): (&'static str, Text),
    (mine, theirs): (Text, Text),
    is_mine: Signal<bool>,
) -> View {
    let cards = RadioCards {
        id,
        label,
        hint: None,
        choices: vec![
            Choice::new(MINE, mine, text::MINE),
            Choice::new(THEIRS, theirs, text::THEIRS),
        ],
        chosen: Rc::new(move || Some(if is_mine.get() { MINE } else { THEIRS }.to_owned())),
        problem: Rc::new(|| None),
        is_read_only: Rc::new(|| false),
    };
    cards.view(move |value| is_mine.set(value == MINE))
}
