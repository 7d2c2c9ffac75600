use super::components::{Shape, icon};
use super::context::AppContext;
use super::dom::{View, el};
use super::route::Route;
use super::text::common;
use leptos::prelude::*;

/// The menu on the left: the pages of the settings.
pub fn settings_menu(app: AppContext) -> View {
    let route = app.navigator.route();
    let current = |is_page: bool, is_within: bool| {
        let value = if is_page { "page" } else { "true" };
        is_within.then(|| value.to_owned())
    };
    let entry = |to: &Route, shape, label| {
        el("a")
            .attr("href", &app.navigator.href(to))
            .child(icon(shape))
            .text(label)
    };
    let webhooks = entry(&Route::WEBHOOKS, Shape::Webhook, common::WEBHOOKS);
    let webhooks = webhooks.attr_of("aria-current", move || {
        let route = route.get();
        let is_list = matches!(route, Route::Webhooks { .. });
        current(is_list, route != Route::Demo)
    });
    let demo = app.demo.map(|_| {
        let demo = entry(&Route::Demo, Shape::Server, common::DEMO_SERVER);
        let demo = demo.attr_of("aria-current", move || {
            current(true, route.get() == Route::Demo)
        });
        el("li").child(demo)
    });
    let menu = el("ul")
        .class("menu")
        .child(el("li").child(webhooks))
        .child(demo);
    el("div")
        .class("side")
        .child(el("nav").attr("aria-label", common::SETTINGS).child(menu))
        .into()
}
