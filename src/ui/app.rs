use super::config::ConfigProblem;
use super::context::AppContext;
use super::dom::{El, View, el, listen, react};
use super::shell::shell;
use super::text::{Text, common, config};
use super::words::Words;
use leptos::prelude::provide_context;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// One instance of the app, put into `target`; it lives as long as the reactive owner that this is called in.
pub fn mount_app(target: &HtmlElement, context: AppContext) {
    provide_context(context);
    provide_context(context.words);
    let root = target.clone();
    react(move || {
        let (language, direction) = context.words.locale();
        root.set_lang(&language);
        root.set_dir(direction);
    });
    let navigator = context.navigator;
    navigator.leaving.watch_unload();
    let follow = move |click: Event| navigator.follow(click.unchecked_ref());
    listen(target, "click", Box::new(follow));
    shell().append_to(target);
}

/// What stands in the app's place while its configuration is wrong.
pub fn mount_config_problems(target: &HtmlElement, words: Words, problems: Vec<ConfigProblem>) {
    provide_context(words);
    let items = problems.into_iter().map(|ConfigProblem { member, takes }| {
        let member = member.map_or(config::BLOCK, Text::data);
        el("li").text(config::setting(member, takes)).into()
    });
    let list = el("ul").children(items);
    lone_page(config::TITLE, config::EXPLAINED, list).append_to(target);
}

/// What stands in the app's place if the address asks for the mock and the configuration does not let it.
pub fn mount_mock_refused(target: &HtmlElement, words: Words) {
    provide_context(words);
    let nothing = el("span");
    lone_page(
        common::MOCK_REFUSED,
        common::MOCK_REFUSED_EXPLAINED,
        nothing,
    )
    .append_to(target);
}

fn lone_page(title: Text, explanation: Text, more: El) -> View {
    let told = el("div")
        .attr("role", "alert")
        .child(el("h1").text(title))
        .child(el("p").text(explanation))
        .child(more);
    el("main").class("lone-page").child(told).into()
}
