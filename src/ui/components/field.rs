use super::{IconName, icon};
use crate::ui::dom::{El, OptionTextFn, TextFn, el};
use crate::ui::i18n::Text;

/// The value of a field's `aria-describedby`: the identifiers of its hint and its problem, if it has them.
pub fn describe(id: &str, has_hint: bool, has_problem: bool) -> Option<String> {
    let parts = [(has_hint, "hint"), (has_problem, "problem")];
    let ids: Vec<String> = parts
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The hint below a label, if there is one.
pub fn field_hint(id: &str, hint: Option<Text>) -> Option<El> {
    let id = format!("{id}-hint");
    Some(el("p").class("field-hint").attr("id", &id).text(hint?))
}

/// A hint that can change.
pub fn field_hint_fn(id: &str, hint: Option<TextFn>) -> Option<El> {
    let (id, hint) = (format!("{id}-hint"), hint?);
    let line = el("p").class("field-hint").attr("id", &id);
    Some(line.text_fn(move || hint.run()))
}

/// The problem of a field, below the field.
pub fn field_problem(field: El, id: &'static str, problem: OptionTextFn) -> El {
    note_below("field-problem", field, id, problem)
}

/// A warning about a field, in the place of a problem.
pub fn field_warning(field: El, id: &'static str, warning: OptionTextFn) -> El {
    note_below("field-warning", field, id, warning)
}

fn note_below(class: &'static str, field: El, id: &'static str, text: OptionTextFn) -> El {
    field.slot(
        move || text.run(),
        move |text| {
            let view = text.as_ref().map(|text| {
                el("p")
                    .class(class)
                    .attr("id", &format!("{id}-problem"))
                    .child(icon(IconName::Warning))
                    .child(el("span").text(text.clone()))
            });
            view.into()
        },
    )
}
