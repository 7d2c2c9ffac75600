use super::{Shape, icon};
use crate::ui::dom::{El, MaybeTextOf, el};
use crate::ui::text::Text;

/// The identifiers of a field's hint and problem, for its `aria-describedby`.
pub fn describe(id: &str, has_hint: bool, has_problem: bool) -> Option<String> {
    let parts = [(has_hint, "hint"), (has_problem, "problem")];
    let ids: Vec<String> = parts
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// A line under a label, if there is one.
pub fn field_hint(id: &str, hint: Option<Text>) -> Option<El> {
    let id = format!("{id}-hint");
    Some(el("p").class("field-hint").attr("id", &id).text(hint?))
}

/// What is wrong with a field, beside the field.
pub fn field_problem(field: El, id: &'static str, problem: MaybeTextOf) -> El {
    field.slot(
        move || problem(),
        move |problem| {
            let view = problem.as_ref().map(|text| {
                el("p")
                    .class("field-problem")
                    .attr("id", &format!("{id}-problem"))
                    .child(icon(Shape::Warning))
                    .child(el("span").text(text.clone()))
            });
            view.into()
        },
    )
}
