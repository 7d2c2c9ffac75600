use super::specimen::{section, specimen};
use crate::ui::components::TextField;
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::Text;
use crate::ui::reactive::LocalSignal;

/// A state of the text field.
struct Sample {
    state: &'static str,
    id: &'static str,
    kind: &'static str,
    label: &'static str,
    value: &'static str,
    hint: Option<&'static str>,
    problem: Option<&'static str>,
    correction: Option<&'static str>,
    warning: Option<&'static str>,
    is_read_only: bool,
}

const USUAL: Sample = Sample {
    state: "",
    id: "",
    kind: "text",
    label: "Name",
    value: "Payments release",
    hint: None,
    problem: None,
    correction: None,
    warning: None,
    is_read_only: false,
};

const SAMPLES: [Sample; 9] = [
    Sample {
        state: "Empty, with a hint",
        id: "field-empty",
        value: "",
        hint: Some("What you call it. Up to 255 characters."),
        ..USUAL
    },
    Sample {
        state: "Filled",
        id: "field-filled",
        ..USUAL
    },
    Sample {
        state: "URL, longer than its field",
        id: "field-url",
        kind: "url",
        label: "URL",
        value: "https://payments.northwind.example/v2/holds/reviewed/by/the/officer/on/duty?region=emea",
        ..USUAL
    },
    Sample {
        state: "Invalid",
        id: "field-invalid",
        kind: "url",
        label: "URL",
        value: "ftp://example.com",
        hint: Some("Where messages are sent."),
        problem: Some("Use a URL that begins with https:// or http://."),
        ..USUAL
    },
    Sample {
        state: "Invalid, with a correction",
        id: "field-corrected",
        kind: "url",
        label: "URL",
        value: "https://https://hooks.example.com/compliance/cases/created?region=emea&team=onboarding",
        problem: Some("Remove one of the two schemes at the start of the URL."),
        correction: Some(
            "https://hooks.example.com/compliance/cases/created?region=emea&team=onboarding",
        ),
        ..USUAL
    },
    Sample {
        state: "With a warning",
        id: "field-warning",
        kind: "url",
        label: "URL",
        value: "http://hooks.example.com/",
        warning: Some("Messages to an http address are not encrypted."),
        ..USUAL
    },
    Sample {
        state: "Read-only",
        id: "field-read-only",
        is_read_only: true,
        ..USUAL
    },
    Sample {
        state: "Read-only, empty",
        id: "field-read-only-empty",
        value: "",
        is_read_only: true,
        ..USUAL
    },
    Sample {
        state: "Password",
        id: "field-password",
        kind: "password",
        label: "Access token",
        value: "secret-token",
        ..USUAL
    },
];

/// The text field.
pub fn fields() -> View {
    let samples = SAMPLES.map(|sample| specimen(sample.state, field(sample)));
    section("text-fields", "Text field", samples)
}

fn field(sample: Sample) -> View {
    let optional = |text: Option<&'static str>| OptionTextFn::new(move || text.map(Text::from));
    let field = TextField {
        id: sample.id,
        label: sample.label.into(),
        hint: sample.hint.map(Text::from),
        kind: sample.kind,
        value: LocalSignal::new(sample.value.to_owned()),
        problem: optional(sample.problem),
        correction: OptionValueFn::new(move || sample.correction.map(str::to_owned)),
        warning: optional(sample.warning),
        is_read_only: Condition::new(move || sample.is_read_only),
    };
    // Chromium warns about a password field outside of a form.
    el("form").child(field.view(|| ())).into()
}
