use super::FieldState;
use crate::domain::{Reach, TargetUrl};
use crate::ui::components::TextField;
use crate::ui::dom::{MaybeTextOf, View};
use crate::ui::text::form;
use leptos::prelude::*;
use std::rc::Rc;

pub fn name_field(state: FieldState, problem: MaybeTextOf) -> View {
    let field = TextField {
        id: "webhooks-name",
        label: form::NAME,
        hint: form::NAME_HINT,
        kind: "text",
        value: state.value,
        problem,
        warning: Rc::new(|| None),
    };
    field.view(move || state.show_problem())
}

/// The target's URL, with a warning where deliveries to it would not be encrypted.
pub fn url_field(state: FieldState, problem: MaybeTextOf) -> View {
    let warning = move || {
        let url = state
            .value
            .with(|text| TargetUrl::parse(text, Reach::Private));
        let is_plain = url.is_ok_and(|url| !url.is_encrypted());
        is_plain.then(|| form::URL_UNENCRYPTED.to_owned())
    };
    let field = TextField {
        id: "webhooks-url",
        label: form::URL,
        hint: form::URL_HINT,
        kind: "url",
        value: state.value,
        problem,
        warning: Rc::new(warning),
    };
    field.view(move || state.show_problem())
}
