use super::page::{Page, is_page_loaded};
use super::parts::{Part, part};
use super::settings_menu::settings_menu;
use super::status_banners::status_banners;
use crate::ui::components::{ButtonVariant, IconName, icon, link_button, retry_notice};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::{View, el, has_focus, take_focus};
use crate::ui::i18n::common;
use crate::ui::lazy::lazy_notice;
use crate::ui::model::config::Chrome;
use crate::ui::model::route::Route;
use crate::ui::pages;
use crate::ui::reactive::{after_render, effect};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

const MAIN_ID: &str = "webhooks-main";
const HEADING: &str = "h1";
const FIRST_FIELD: &str = "[data-webhooks-begin] input:not([readonly])";

/// The frame around every page: top bar, settings menu, notifications, and the page itself.
pub fn shell() -> View {
    let app = use_app();
    let route = app.navigator.route();
    let page = move || Page::of(route.get());
    let is_full = move || app.config.with(|config| config.chrome == Chrome::Full);
    let in_settings = move || page().is_in_settings();
    // Without chrome, the host page has a main landmark of its own.
    let main = el("div")
        .class("main")
        .attr("id", MAIN_ID)
        .attr_fn("role", move || is_full().then(|| "main".to_owned()))
        .part("main");
    let main_node = main.node().clone();
    // Runs before the effect that renders the page, so that it sees where the focus was.
    focus_after_navigation(app, main_node.clone());
    let main = main
        .child(status_banners(app))
        .child(lazy_notice(app, &main_node, move || page().is_lazy()))
        .slot(page, move |page| match page {
            Page::Webhooks => pages::list(),
            page => {
                let page = page.clone();
                part(app.lazy_parts, move || Part::Page(page.clone()))
            }
        });
    let frame = el("div")
        .class("frame")
        .show(
            move || is_full() && in_settings(),
            move || settings_menu(app),
        )
        .child(main);
    let messages = el("section")
        .class("notifications")
        .attr_text("aria-label", common::NOTIFICATIONS)
        .child(part(app.lazy_parts, || Part::Notifications))
        .child(retry_notice(app.retry_waits));
    View::of([
        el("div")
            .show(is_full, move || top_bar(app, &main_node, in_settings))
            .into(),
        frame.into(),
        messages.into(),
        part(app.lazy_parts, || Part::Dialogs),
    ])
}

fn skip_link(main: &Element) -> View {
    let main = main.clone();
    el("a")
        .class("skip-link")
        .attr("href", &format!("#{MAIN_ID}"))
        .text(common::SKIP_TO_CONTENT)
        .on("click", move |event| {
            // Prevents a navigation: the router ignores events whose default is prevented.
            event.prevent_default();
            focus(&main, HEADING);
        })
        .into()
}

fn top_bar(app: AppContext, main: &Element, in_settings: impl Fn() -> bool + 'static) -> View {
    let demo = app.demo.is_some().then(|| {
        el("a")
            .class("badge badge-demo")
            .href(&app.navigator.href(&Route::Demo))
            .attr_text("title", common::DEMO_EXPLAINED)
            .text(common::DEMO_DATA)
    });
    let home = app.navigator.href(&Route::Home);
    let settings = app.navigator.href(&Route::Settings);
    el("header")
        .class("top-bar")
        .part("top-bar")
        .child(skip_link(main))
        .child(
            el("a")
                .class("product")
                .href(&home)
                .child(icon(IconName::Webhook))
                .text(common::PRODUCT),
        )
        .child(demo)
        .child(
            link_button(ButtonVariant::Plain, &settings)
                .attr_when("aria-current", in_settings)
                .child(icon(IconName::Gear))
                .text(common::SETTINGS),
        )
        .into()
}

/// Moves the focus after a navigation: to the first field of a form that is to be filled in, otherwise to the page's
/// heading, for users of screen readers and keyboards. On the first page of a visit only a form takes the focus.
fn focus_after_navigation(app: AppContext, main: Element) {
    let route = app.navigator.route();
    let (begun, known) = (Cell::new(None), Cell::new(None));
    let (was_at_work, is_waiting) = (Cell::new(false), Cell::new(false));
    effect(move || {
        let now = route.get();
        if known.replace(Some(now.clone())).as_ref() != Some(&now) {
            was_at_work.set(has_focus(&main));
        }
        // While the page's code is loading, the focus waits on the main element, and shows whether the user is still
        // in the app.
        if !is_page_loaded(app) {
            // Only once, so that a user who moves on meanwhile is not interrupted.
            if was_at_work.replace(false) {
                take_focus(&main);
            }
            is_waiting.set(true);
            return;
        }
        if is_waiting.replace(false) {
            was_at_work.set(has_focus(&main));
        }
        let before = begun.replace(Some(now.clone()));
        let main = main.clone();
        match before {
            // The surrounding shadow root is known only after rendering.
            None => after_render(move || {
                if has_focus(&main) {
                    focus(&main, FIRST_FIELD);
                }
            }),
            // `/settings` only redirects.
            Some(before) if moves_focus(&before, &now) && was_at_work.get() => {
                after_render(move || {
                    if !focus(&main, FIRST_FIELD) {
                        focus(&main, HEADING);
                    }
                });
            }
            _ => {}
        }
    });
}

/// Whether a navigation moves the focus. A search or a filter of the list is where the user is; `/settings` only
/// redirects.
fn moves_focus(before: &Route, now: &Route) -> bool {
    match (before, now) {
        (Route::Settings, _) => false,
        (Route::Webhooks(before), Route::Webhooks(now)) => {
            before.page != now.page && before.at_page(now.page) == *now
        }
        _ => before != now,
    }
}

fn focus(main: &Element, selector: &str) -> bool {
    let Ok(Some(target)) = main.query_selector(selector) else {
        return false;
    };
    let _ = target.unchecked_into::<HtmlElement>().focus();
    true
}
