use super::config::ConfigProblem;
use super::context::AppContext;
use super::dom::{El, View, el, listen};
use super::shell::shell;
use super::text::common;
use leptos::prelude::provide_context;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// One instance of the app, put into `target`; it lives as long as the reactive owner that this is called in.
pub fn mount_app(target: &HtmlElement, context: AppContext) {
    provide_context(context);
    let navigator = context.navigator;
    navigator.leaving.watch_unload();
    let follow = move |click: Event| navigator.follow(click.unchecked_ref());
    listen(target, "click", Box::new(follow));
    shell().append_to(target);
}

/// What stands in the app's place while its configuration is wrong.
pub fn mount_config_problems(target: &HtmlElement, problems: Vec<ConfigProblem>) {
    let items = problems.into_iter().map(|ConfigProblem { member, takes }| {
        el("li")
            .child(el("code").text(&member))
            .text(&common::config_problem(takes))
            .into()
    });
    let list = el("ul").children(items);
    lone_page(common::CONFIG_TITLE, common::CONFIG_EXPLAINED, list).append_to(target);
}

/// What stands in the app's place if the address asks for the mock and the configuration does not let it.
pub fn mount_mock_refused(target: &HtmlElement) {
    let nothing = el("span");
    lone_page(
        common::MOCK_REFUSED,
        common::MOCK_REFUSED_EXPLAINED,
        nothing,
    )
    .append_to(target);
}

fn lone_page(title: &str, explanation: &str, more: El) -> View {
    let told = el("div")
        .attr("role", "alert")
        .child(el("h1").text(title))
        .child(el("p").text(explanation))
        .child(more);
    el("main").class("lone-page").child(told).into()
}
