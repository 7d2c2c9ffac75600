use super::FieldState;
use crate::domain::{
    HostPolicy, Name, NameProblem, Problem, TargetUrl, WebhookId, corrected_url, host_forms,
    is_invisible, readable_host,
};
use crate::ui::components::TextField;
use crate::ui::context::use_app;
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View};
use crate::ui::i18n::{Text, form};

/// The field for the name of a new webhook, or of the one with an identifier, with a hint if another one has that name.
pub fn name_field(state: FieldState, problem: OptionTextFn, own: Option<WebhookId>) -> View {
    let webhooks = use_app().webhooks;
    let warning = move || {
        let name = state.value.get();
        if state.is_changed() {
            let known = webhooks.find_look_alike(&name, own.as_ref())?;
            return Some(form::name_exists(&known));
        }
        // Only a stored name is not rejected for that.
        let problem = NameProblem::Invisible(Name::misplaced(&name)?);
        Some(form::problem(Problem::Name(problem)))
    };
    let field = TextField {
        id: "webhooks-name",
        label: form::NAME,
        hint: Some(form::NAME_HINT),
        kind: "text",
        value: state.value,
        problem,
        correction: OptionValueFn::new(move || state.value.with(|text| Name::corrected(text))),
        warning: OptionTextFn::new(warning),
        is_read_only: read_only(),
    };
    field.view(move || state.leave())
}

/// The field for the target URL, with a warning if deliveries to it would not be encrypted, or if it is not what it
/// looks like.
pub fn url_field(state: FieldState, problem: OptionTextFn) -> View {
    let config = use_app().config;
    let correction = move || {
        let policy = config.with(|config| config.host_policy);
        state.value.with(|text| corrected_url(text, policy))
    };
    let warning = move || {
        let is_stored = !state.is_changed();
        state.value.with(|text| url_warning(text, is_stored))
    };
    let field = TextField {
        id: "webhooks-url",
        label: form::URL,
        hint: Some(form::URL_HINT),
        kind: "url",
        value: state.value,
        problem,
        correction: OptionValueFn::new(correction),
        warning: OptionTextFn::new(warning),
        is_read_only: read_only(),
    };
    field.view(move || state.leave())
}

fn url_warning(text: &str, is_stored: bool) -> Option<Text> {
    let text = text.trim();
    // Only a stored URL is not rejected for that.
    if is_stored && text.chars().any(|c| c != ' ' && is_invisible(c)) {
        return Some(form::url_has_invisible(Text::url(text)));
    }
    let url = TargetUrl::parse(text, HostPolicy::AllowPrivate).ok()?;
    match host_forms(text) {
        Some((readable, ascii)) if readable_host(&ascii).is_some() => {
            Some(form::two_forms(&readable, &ascii))
        }
        Some((typed, ascii)) => Some(form::host_stands_for(&typed, &ascii)),
        None => (!url.is_encrypted()).then_some(form::URL_UNENCRYPTED),
    }
}

/// Whether the forms are read-only.
pub fn read_only() -> Condition {
    let app = use_app();
    Condition::new(move || app.is_read_only())
}
