use crate::ui::components::{IconName, icon};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;
use crate::ui::model::route::Route;

/// The menu on the left: links to the pages of the settings.
pub fn settings_menu(app: AppContext) -> View {
    let route = app.navigator.route();
    // On a page below an entry, such as a webhook's page, `aria-current` is `true` rather than `page`.
    let entry = |to: Route, name, label, is_within: fn(&Route) -> bool| {
        let link = el("a")
            .href(&app.navigator.href(&to))
            .child(icon(name))
            .text(label);
        link.attr_fn("aria-current", move || {
            let route = route.get();
            let is_page = route == to || matches!(route, Route::Webhooks(_));
            let value = if is_page { "page" } else { "true" };
            is_within(&route).then(|| value.to_owned())
        })
    };
    let webhooks = entry(
        Route::WEBHOOKS,
        IconName::Webhook,
        common::WEBHOOKS,
        |route| !matches!(route, Route::Demo | Route::Preferences),
    );
    let preferences = entry(
        Route::Preferences,
        IconName::Sliders,
        common::PREFERENCES,
        |route| *route == Route::Preferences,
    );
    let demo = app.demo.map(|_| {
        let is_demo = |route: &Route| *route == Route::Demo;
        el("li").child(entry(
            Route::Demo,
            IconName::Server,
            common::DEMO_SERVER,
            is_demo,
        ))
    });
    let menu = el("ul")
        .class("menu")
        .part("menu")
        .child(el("li").child(webhooks))
        .child(el("li").child(preferences))
        .child(demo);
    el("div")
        .class("side")
        .child(
            el("nav")
                .attr_text("aria-label", common::SETTINGS)
                .child(menu),
        )
        .into()
}
