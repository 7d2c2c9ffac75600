use super::specimen::{section, specimen};
use crate::ui::components::{Look, Shape, button, copy_button, icon, link_button};
use crate::ui::dom::{El, View, el};

const LOOKS: [(Look, &str); 5] = [
    (Look::Plain, "Button, plain"),
    (Look::Primary, "Button, primary"),
    (Look::Quiet, "Button, quiet"),
    (Look::Small, "Button, small"),
    (Look::Icon, "Button, icon"),
];

/// Buttons, links that look like them, and the copy button. What pointer, focus and pressing make of them is the browser's to show.
pub fn buttons() -> View {
    let looks = LOOKS.map(|(look, name)| {
        let states = [
            named(button(look), look, "Usual"),
            named(button(look), look, "Disabled").attr("aria-disabled", "true"),
            named(button(look), look, "Busy")
                .attr("aria-disabled", "true")
                .attr("aria-busy", "true"),
        ];
        row(name, states)
    });
    let link = |look| link_button(look, "_gallery");
    let links = row(
        "Link button",
        [
            named(link(Look::Plain), Look::Plain, "Plain"),
            named(link(Look::Primary), Look::Primary, "Primary"),
            named(link(Look::Icon), Look::Icon, "Icon"),
        ],
    );
    let with_icon = row(
        "Button with an icon",
        [Look::Plain, Look::Primary]
            .map(|look| button(look).child(icon(Shape::Plus)).text("New".into())),
    );
    let copy = el("div")
        .class("actions")
        .child(copy_button("A value", "Copy a value".into()));
    let more = [links, with_icon, specimen("Copy button", copy)];
    section("buttons", "Buttons", looks.into_iter().chain(more))
}

fn row(name: &str, buttons: impl IntoIterator<Item = El>) -> View {
    let buttons = buttons.into_iter().map(View::from);
    specimen(name, el("div").class("actions").children(buttons))
}

fn named(button: El, look: Look, name: &'static str) -> El {
    if look == Look::Icon {
        let button = button.attr_text("aria-label", name.into());
        button.child(icon(Shape::ArrowLeft))
    } else {
        button.text(name.into())
    }
}
