use super::config::ConfigProblem;
use super::context::AppContext;
use super::dom::{View, el};
use super::shell::shell;
use super::text::common;
use leptos::prelude::provide_context;
use web_sys::HtmlElement;

/// One instance of the app, put into `target`; it lives as long as the reactive owner that this is called in.
pub fn mount_app(target: &HtmlElement, context: AppContext) {
    provide_context(context);
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
    let page: View = el("main")
        .class("lone-page")
        .attr("role", "alert")
        .child(el("h1").text(common::CONFIG_TITLE))
        .child(el("p").text(common::CONFIG_EXPLAINED))
        .child(el("ul").children(items))
        .into();
    page.append_to(target);
}
