use super::{Look, TextField, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;
use crate::ui::reactive::Signal;
use crate::ui::state::session::{Reason, Session, read_token};
use std::rc::Rc;

/// Asks for an access token while the session needs one. The page behind it stays as it is.
pub fn token_dialog(session: Session) -> View {
    let value = Signal::new(String::new());
    let tried = Signal::new(false);
    let problem = move || {
        let is_wrong = tried.get() && value.with(|text| read_token(text).is_none());
        is_wrong.then_some(common::TOKEN_BLANK)
    };
    let answer = move |token: Option<String>| {
        value.set(String::new());
        tried.set(false);
        session.answer(token);
    };
    let explanation = move || match session.asking() {
        Some(Reason::Refused) => common::TOKEN_REFUSED,
        Some(Reason::Expired) => common::TOKEN_EXPIRED,
        _ => common::TOKEN_EXPLAINED,
    };
    let field = TextField {
        id: "webhooks-token",
        label: common::TOKEN_LABEL,
        hint: None,
        kind: "password",
        value,
        problem: Rc::new(problem),
        warning: Rc::new(|| None),
        is_read_only: Rc::new(|| false),
    };
    let cancel = button(Look::Plain)
        .text(common::CANCEL)
        .on_click(move || answer(None));
    let go_on = button(Look::Primary)
        .attr("type", "submit")
        .text(common::TOKEN_CONTINUE);
    let form = el("form")
        .class("dialog-content")
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            tried.set(true);
            if let Some(token) = value.with_untracked(|text| read_token(text)) {
                answer(Some(token));
            }
        })
        .child(el("p").text_of(explanation))
        .child(field.view(|| ()))
        .child(el("div").class("dialog-actions").child(cancel).child(go_on));
    let title = move || match session.asking() {
        Some(Reason::Expired) => common::TOKEN_EXPIRED_TITLE,
        _ => common::TOKEN_TITLE,
    };
    dialog(
        "webhooks-token-title",
        title,
        move || session.asking().is_some(),
        move || answer(None),
        form,
    )
}
