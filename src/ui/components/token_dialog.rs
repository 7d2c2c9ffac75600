use super::{Look, TextField, button};
use crate::ui::dom::{View, el, react};
use crate::ui::session::{Reason, Session, read_token};
use crate::ui::text::common;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

const TITLE_ID: &str = "webhooks-token-title";

/// Asks for an access token while the session needs one. The page behind it stays as it is.
pub fn token_dialog(session: Session) -> View {
    let value = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    let problem = move || {
        let is_wrong = tried.get() && value.with(|text| read_token(text).is_none());
        is_wrong.then(|| common::TOKEN_BLANK.to_owned())
    };
    let answer = move |token: Option<String>| {
        value.set(String::new());
        tried.set(false);
        session.answer(token);
    };
    let explanation = move || match session.asking() {
        Some(Reason::Refused) => common::TOKEN_REFUSED.to_owned(),
        _ => common::TOKEN_EXPLAINED.to_owned(),
    };
    let field = TextField {
        id: "webhooks-token",
        label: common::TOKEN_LABEL,
        hint: "",
        kind: "password",
        value,
        problem: Rc::new(problem),
        warning: Rc::new(|| None),
    };
    let cancel = button(Look::Plain)
        .text(common::CANCEL)
        .on_click(move || answer(None));
    let go_on = button(Look::Primary)
        .attr("type", "submit")
        .text(common::TOKEN_CONTINUE);
    let form = el("form")
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            tried.set(true);
            if let Some(token) = value.with_untracked(|text| read_token(text)) {
                answer(Some(token));
            }
        })
        .child(el("h2").attr("id", TITLE_ID).text(common::TOKEN_TITLE))
        .child(el("p").text_of(explanation))
        .child(field.view(|| ()))
        .child(el("div").class("dialog-actions").child(cancel).child(go_on));
    let dialog = el("dialog")
        .class("dialog")
        .attr("aria-labelledby", TITLE_ID)
        .on("cancel", move |event| {
            event.prevent_default();
            answer(None);
        })
        .child(form);
    open_while_asking(dialog.node().clone().unchecked_into(), session);
    dialog.into()
}

fn open_while_asking(dialog: HtmlDialogElement, session: Session) {
    react(move || {
        if session.asking().is_none() {
            dialog.close();
        } else if !dialog.open() {
            let _ = dialog.show_modal();
        }
    });
}
