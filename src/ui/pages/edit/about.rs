use crate::domain::Webhook;
use crate::ui::components::{ButtonVariant, button, copy_button, date_time, fact};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{edit, events, form};
use crate::ui::pages::new::start_duplicate;

const HEADING_ID: &str = "webhooks-about-heading";

/// The properties of a webhook that can't be changed.
pub fn about(webhook: &Webhook) -> View {
    let event = el("span")
        .attr("dir", "auto")
        .text(events::name(&webhook.event));
    let app = use_app();
    let copied = webhook.clone();
    let event_fixed = move || {
        let copied = copied.clone();
        let duplicate = button(ButtonVariant::Plain).text(edit::DUPLICATE);
        View::of([
            el("p").class("quiet").text(edit::EVENT_FIXED).into(),
            duplicate
                .on_click(move || start_duplicate(app, &copied))
                .into(),
        ])
    };
    let event_fixed = el("div").show(move || !app.is_read_only(), event_fixed);
    let id = webhook.id.as_str();
    let facts = [
        fact(form::EVENT, [event.into(), event_fixed.into()]),
        fact(
            edit::IDENTIFIER,
            [
                el("code").data(id).into(),
                copy_button(id, edit::COPY_IDENTIFIER),
            ],
        ),
        fact(edit::CREATED, [date_time(&webhook.created_at)]),
        fact(edit::UPDATED, [date_time(&webhook.updated_at)]),
    ];
    el("section")
        .class("about")
        .attr("aria-labelledby", HEADING_ID)
        .child(el("h2").attr("id", HEADING_ID).text(edit::ABOUT))
        .child(el("dl").class("facts").children(facts))
        .into()
}
