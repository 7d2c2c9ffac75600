use super::state::NewForm;
use crate::domain::{Name, Problem};
use crate::ui::components::{IconName, TextField, icon};
use crate::ui::context::use_app;
use crate::ui::dom::{OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::{Text, form as text};
use crate::ui::model::names::{EVENT, NAME};
use crate::ui::pages::form::read_only;

/// The pattern of the names while several events can be chosen, with the resulting names.
pub fn name_pattern(state: NewForm) -> View {
    View::show(
        move || state.events.is_several(),
        move || View::of([pattern(state), preview(state)]),
    )
}

fn pattern(state: NewForm) -> View {
    let problem = move || state.names().iter().find_map(|(_, name)| problem_of(name));
    let warning = move || {
        let is_same = state.pattern.value.with(|pattern| !pattern.contains(EVENT));
        (is_same && state.names().len() > 1).then(|| text::pattern_same(EVENT))
    };
    let field = TextField {
        id: "webhooks-pattern",
        label: text::PATTERN,
        hint: Some(text::pattern_hint(NAME, EVENT)),
        kind: "text",
        value: state.pattern.value,
        problem: state.pattern.problem(problem),
        correction: OptionValueFn::new(|| None),
        warning: OptionTextFn::new(warning),
        is_read_only: read_only(),
    };
    field.view(move || state.pattern.leave())
}

fn problem_of(name: &str) -> Option<Text> {
    let problem = Name::parse(name).err()?;
    Some(text::problem(Problem::Name(problem)))
}

/// The resulting names, each with its problem, or a hint if a webhook with that name exists.
fn preview(state: NewForm) -> View {
    let webhooks = use_app().webhooks;
    let names = move || {
        let names = state.names().into_iter();
        names.map(|(_, name)| name).collect::<Vec<_>>()
    };
    let line = move |name: &String| {
        let note = problem_of(name).map(|problem| ("field-problem", problem));
        let known = || webhooks.find_look_alike(name, None);
        let note = note.or_else(|| Some(("field-warning", text::name_exists(&known()?))));
        let note = note.map(|(class, note)| {
            let icon = icon(IconName::Warning);
            el("p")
                .class(class)
                .child(icon)
                .child(el("span").text(note))
        });
        let name = el("span").attr("dir", "auto").data(name.trim());
        el("li").child(name).child(note).into()
    };
    let list = move |names: &Vec<String>| {
        let label_id = "webhooks-names-label";
        let lines = names.iter().map(line).collect::<Vec<View>>();
        if lines.is_empty() {
            return View::empty();
        }
        let label = el("p").class("field-label").attr("id", label_id);
        let list = el("ul").class("names").attr("aria-labelledby", label_id);
        View::of([
            label.text(text::NAMES_PREVIEW).into(),
            list.children(lines).into(),
        ])
    };
    el("div").slot(names, list).into()
}
