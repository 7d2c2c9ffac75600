use super::FieldState;
use crate::domain::{HostPolicy, TargetUrl, host_forms};
use crate::ui::components::TextField;
use crate::ui::context::use_app;
use crate::ui::dom::{Condition, OptionTextFn, View};
use crate::ui::i18n::form;

pub fn name_field(state: FieldState, problem: OptionTextFn) -> View {
    let field = TextField {
        id: "webhooks-name",
        label: form::NAME,
        hint: Some(form::NAME_HINT),
        kind: "text",
        value: state.value,
        problem,
        warning: OptionTextFn::new(|| None),
        is_read_only: read_only(),
    };
    field.view(move || state.leave())
}

/// The field for the target URL, with a warning if deliveries to it would not be encrypted.
pub fn url_field(state: FieldState, problem: OptionTextFn) -> View {
    let warning = move || {
        let url = state
            .value
            .with(|text| TargetUrl::parse(text, HostPolicy::AllowPrivate));
        let url = url.ok()?;
        match host_forms(url.as_str()) {
            Some((readable, ascii)) => Some(form::two_forms(&readable, &ascii)),
            None => (!url.is_encrypted()).then_some(form::URL_UNENCRYPTED),
        }
    };
    let field = TextField {
        id: "webhooks-url",
        label: form::URL,
        hint: Some(form::URL_HINT),
        kind: "url",
        value: state.value,
        problem,
        warning: OptionTextFn::new(warning),
        is_read_only: read_only(),
    };
    field.view(move || state.leave())
}

/// Whether the forms are read-only.
pub fn read_only() -> Condition {
    let app = use_app();
    Condition::new(move || app.is_read_only())
}
