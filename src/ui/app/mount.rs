use super::shell::shell;
use crate::ui::context::AppContext;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{Language, Text, common, settings};
use crate::ui::model::config::ConfigProblem;
use crate::ui::reactive::{effect, listen};
use leptos::prelude::provide_context;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// Mounts an instance into `target`, in place of what was there. It lives as long as the current reactive owner.
pub fn mount_app(target: &HtmlElement, context: AppContext) {
    provide_context(context);
    provide_context(context.language);
    let root = target.clone();
    effect(move || {
        let (language, direction) = context.language.locale();
        root.set_lang(&language);
        root.set_dir(direction);
    });
    let navigator = context.navigator;
    navigator.leave_guard.watch_unload();
    let follow = move |click: Event| navigator.follow(click.unchecked_ref());
    listen(target, "click", Box::new(follow));
    replace_content(target, shell());
}

/// Shows what is wrong with the configuration instead of the app.
pub fn mount_config_problems(
    target: &HtmlElement,
    language: Language,
    problems: Vec<ConfigProblem>,
) {
    provide_context(language);
    let items = problems.into_iter().map(|ConfigProblem { member, takes }| {
        let member = member.map_or(settings::BLOCK, |member| Text::data(&member));
        el("li")
            .text(settings::setting(member, settings::expected(&takes)))
            .into()
    });
    let list = el("ul").children(items);
    replace_content(
        target,
        lone_page(settings::TITLE, settings::EXPLAINED, list),
    );
}

/// Shows that the address requests the mock but the configuration does not allow it, instead of the app.
pub fn mount_mock_not_allowed(target: &HtmlElement, language: Language) {
    provide_context(language);
    let nothing = el("span");
    let page = lone_page(
        common::MOCK_REFUSED,
        common::MOCK_REFUSED_EXPLAINED,
        nothing,
    );
    replace_content(target, page);
}

/// Puts a view in the place of what was shown until the app runs, in one step.
fn replace_content(target: &HtmlElement, view: View) {
    target.set_text_content(None);
    view.append_to(target);
}

fn lone_page(title: Text, explanation: Text, more: El) -> View {
    let alert = el("div")
        .attr("role", "alert")
        .child(el("h1").text(title))
        .child(el("p").text(explanation))
        .child(more);
    el("main").class("lone-page").child(alert).into()
}
