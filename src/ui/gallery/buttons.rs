use super::specimen::{section, specimen};
use crate::ui::components::{ButtonVariant, IconName, button, copy_button, icon, link_button};
use crate::ui::dom::{El, View, el};

const VARIANTS: [(ButtonVariant, &str); 5] = [
    (ButtonVariant::Plain, "Button, plain"),
    (ButtonVariant::Primary, "Button, primary"),
    (ButtonVariant::Quiet, "Button, quiet"),
    (ButtonVariant::Small, "Button, small"),
    (ButtonVariant::Icon, "Button, icon"),
];

/// Buttons, links that look like buttons, and the copy button. Hover, focus and pressed states need a browser.
pub fn buttons() -> View {
    let variants = VARIANTS.map(|(variant, name)| {
        let states = [
            named(button(variant), variant, "Usual"),
            named(button(variant), variant, "Disabled").attr("aria-disabled", "true"),
            named(button(variant), variant, "Busy")
                .attr("aria-disabled", "true")
                .attr("aria-busy", "true"),
        ];
        row(name, states)
    });
    let link = |variant| link_button(variant, "_gallery");
    let links = row(
        "Link button",
        [
            named(link(ButtonVariant::Plain), ButtonVariant::Plain, "Plain"),
            named(
                link(ButtonVariant::Primary),
                ButtonVariant::Primary,
                "Primary",
            ),
            named(link(ButtonVariant::Icon), ButtonVariant::Icon, "Icon"),
        ],
    );
    let with_icon = row(
        "Button with an icon",
        [ButtonVariant::Plain, ButtonVariant::Primary].map(|variant| {
            button(variant)
                .child(icon(IconName::Plus))
                .text("New".into())
        }),
    );
    let copy = el("div")
        .class("actions")
        .child(copy_button("A value", "Copy a value".into()));
    let more = [links, with_icon, specimen("Copy button", copy)];
    section("buttons", "Buttons", variants.into_iter().chain(more))
}

fn row(name: &str, buttons: impl IntoIterator<Item = El>) -> View {
    let buttons = buttons.into_iter().map(View::from);
    specimen(name, el("div").class("actions").children(buttons))
}

fn named(button: El, variant: ButtonVariant, name: &'static str) -> El {
    if variant == ButtonVariant::Icon {
        let button = button.attr_text("aria-label", name.into());
        button.child(icon(IconName::ArrowLeft))
    } else {
        button.text(name.into())
    }
}
