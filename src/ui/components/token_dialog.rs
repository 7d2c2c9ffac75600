use super::{ButtonVariant, TextField, button, dialog};
use crate::client::engine::{TokenReason, parse_token};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::{dialogs, shared};
use crate::ui::reactive::LocalSignal;
use crate::ui::state::session::Session;

/// Requests an access token from the user while the session needs one. The page behind it stays as it is.
pub fn token_dialog(session: Session) -> View {
    let value = LocalSignal::new(String::new());
    let tried = LocalSignal::new(false);
    let problem = move || {
        let is_wrong = tried.get() && value.with(|text| parse_token(text).is_none());
        is_wrong.then_some(dialogs::TOKEN_BLANK)
    };
    let answer = move |token: Option<String>| {
        value.set(String::new());
        tried.set(false);
        session.answer(token);
    };
    let explanation = move || match session.prompt_reason() {
        Some(TokenReason::Rejected) => dialogs::TOKEN_REFUSED,
        Some(TokenReason::Expired) => dialogs::TOKEN_EXPIRED,
        _ => dialogs::TOKEN_EXPLAINED,
    };
    let field = TextField {
        id: "webhooks-token",
        label: dialogs::TOKEN_LABEL,
        hint: None,
        kind: "password",
        value,
        problem: OptionTextFn::new(problem),
        correction: OptionValueFn::new(|| None),
        warning: OptionTextFn::new(|| None),
        is_read_only: Condition::new(|| false),
    };
    let cancel = button(ButtonVariant::Plain)
        .text(shared::CANCEL)
        .on_click(move || answer(None));
    let go_on = button(ButtonVariant::Primary)
        .attr("type", "submit")
        .text(dialogs::TOKEN_CONTINUE);
    let form = el("form")
        .class("dialog-content")
        .attr("novalidate", "")
        .on_submit(move || {
            tried.set(true);
            if let Some(token) = value.with_untracked(|text| parse_token(text)) {
                answer(Some(token));
            }
        })
        .child(el("p").text_fn(explanation))
        .child(field.view(|| ()))
        .child(el("div").class("dialog-actions").child(cancel).child(go_on));
    let title = move || match session.prompt_reason() {
        Some(TokenReason::Expired) => dialogs::TOKEN_EXPIRED_TITLE,
        _ => dialogs::TOKEN_TITLE,
    };
    dialog(
        "webhooks-token-title",
        title,
        move || session.prompt_reason().is_some(),
        move || answer(None),
        form,
    )
}
