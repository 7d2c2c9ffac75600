use super::specimen::{section, specimen, wide};
use crate::domain::Status;
use crate::ui::app::settings_menu;
use crate::ui::components::{copy_button, empty_state, fact, status_badge};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};

const BODY: &str = r#"{
  "name": "Payments release",
  "type": "TRANSACTION_REVIEWED",
  "url": "https://payments.northwind.example/v2/holds/reviewed?and=a+line+that+is+longer+than+the+block"
}"#;

/// Small components, and those that a page has once.
pub fn parts() -> View {
    let badge = |class: &str, text: &str| el("span").class(class).data(text).into();
    let badges = el("div").class("actions").children([
        status_badge(Status::Active),
        status_badge(Status::Inactive),
        badge("badge badge-new", "New"),
        badge("badge badge-demo", "Demo data"),
        badge("badge badge-good", "200"),
        badge("badge badge-bad", "503"),
    ]);
    let facts = el("dl").class("facts").children([
        fact("Event".into(), [View::from("Transaction reviewed")]),
        fact(
            "Identifier".into(),
            [
                el("code")
                    .data("a534a6a6-b7fd-4b63-90ba-d0da572baaf1")
                    .into(),
                copy_button("a534a6a6", "Copy the identifier".into()),
            ],
        ),
    ]);
    let code = el("div")
        .class("record-body")
        .child(
            el("h3")
                .data("Sent")
                .children([copy_button(BODY, "Copy the body".into())]),
        )
        .child(
            el("pre")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Sent")
                .data(BODY),
        );
    let to_here = Some(("_gallery".to_owned(), "Create a webhook".into()));
    let title = "No webhooks yet".into();
    let why = "A webhook notifies your own system of what happens in your account.".into();
    section(
        "parts",
        "Smaller parts",
        [
            specimen("Badges", badges),
            specimen("Menu", settings_menu(use_app())),
            specimen("Facts", facts),
            specimen("Code block of the demo server’s panel", code),
            wide("Empty state", empty_state(title, why, to_here)),
        ],
    )
}
