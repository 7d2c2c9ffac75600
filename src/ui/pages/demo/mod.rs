//! The demo server: `/settings/demo`.

mod exchanges;
mod fields;
mod messages;
mod records;
mod scenario;

use crate::ui::components::{Look, button, page_header};
use crate::ui::context::{AppContext, use_app, use_title};
use crate::ui::demo::Demo;
use crate::ui::dom::{El, TextOf, View, el};
use crate::ui::pages::not_found;
use crate::ui::text::demo as text;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;

/// With a real backend there is no such page.
pub fn demo() -> View {
    let app = use_app();
    let Some(demo) = app.demo else {
        return not_found();
    };
    let title: TextOf = Rc::new(|| text::TITLE.to_owned());
    use_title(title.clone());
    let server = demo.server();
    let place = text::place(&server.place(), &server.reason());
    let is_kept = move || {
        demo.track();
        demo.server().is_kept()
    };
    let intro = el("div")
        .class("prose quiet")
        .child(el("p").text(text::INTRO))
        .child(el("p").text(place))
        .show(is_kept, || el("p").text(text::KEPT).into());
    View::of([
        page_header(title, None, []),
        intro.into(),
        section(text::SCENARIO, text::SCENARIO_EXPLAINED)
            .child(scenario::scenario(demo))
            .into(),
        section(text::DATA, text::RESET_EXPLAINED)
            .child(reset_button(app, demo))
            .into(),
        section(text::REQUESTS, text::REQUESTS_EXPLAINED)
            .child(exchanges::exchanges(demo))
            .into(),
        section(text::MESSAGES, text::MESSAGES_EXPLAINED)
            .child(messages::messages(demo))
            .into(),
    ])
}

fn section(heading: &str, explanation: &str) -> El {
    el("section")
        .class("demo-section")
        .attr("aria-label", heading)
        .child(el("h2").text(heading))
        .child(el("p").class("prose quiet").text(explanation))
}

fn reset_button(app: AppContext, demo: Demo) -> View {
    let reset = move || {
        spawn_local(async move {
            if JsFuture::from(demo.server().reset()).await.is_ok() {
                app.webhooks.forget();
                app.notices.success(text::WAS_RESET, "");
            }
        });
    };
    button(Look::Plain).text(text::RESET).on_click(reset).into()
}
