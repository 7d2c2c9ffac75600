//! Drives an instance by the browser's address bar, through leptos_router: the only place that names it.

use crate::ui::model::config::Chrome;
use crate::ui::model::route::Route;
use crate::ui::reactive::{LocalSignal, effect};
use crate::ui::state::leave_guard::LeaveGuard;
use crate::ui::state::navigator::{HistoryChange, Navigator};
use leptos::{prelude::*, server_fn::redirect::set_redirect_hook};
use leptos_router::{
    NavigateOptions,
    components::Router,
    hooks::{use_location, use_navigate},
    location::{BrowserUrl, LocationProvider, State},
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, History};

/// Calls `mount` with a [`Navigator`] on the browser's history. `base` is the path that the app lives under, without a trailing slash.
/// `change_page` is given a function that leads to another page, and calls it once, now or soon, unless it is given the next one first.
///
/// Only the router's location is used, none of its `<Routes>`: [`Route`] already says what an address means.
pub fn with_browser_history(
    base: String,
    change_page: impl Fn(&JsValue) + Send + 'static,
    mount: impl FnOnce(Navigator) + Send + 'static,
) -> impl IntoView {
    // Each router leaks its owner through this hook, which only server functions use; the first one to set it wins.
    let _ = set_redirect_hook(|_: &str| {});
    let leave_guard = LeaveGuard::default();
    guard_history(leave_guard);
    view! { <Router base=base.clone()>{mount(navigator(base, leave_guard, change_page))}</Router> }
}

fn navigator(
    base: String,
    leave_guard: LeaveGuard,
    change_page: impl Fn(&JsValue) + 'static,
) -> Navigator {
    let location = use_location();
    let navigate = use_navigate();
    let provider: BrowserUrl = expect_context();
    let parse_base = base.clone();
    let route = LocalSignal::distinct(move || {
        let (path, search) = (location.pathname.get(), location.search.get());
        Route::parse(
            &parse_base,
            Chrome::Full,
            &path,
            search.trim_start_matches('?'),
        )
    });
    // The router holds the address back until somebody has drawn the page; here, a page is drawn at once.
    effect(move || {
        location.pathname.track();
        provider.ready_to_complete();
    });
    let go = move |href: &str, how| {
        if how == HistoryChange::Replace {
            return navigate(href, options(how));
        }
        let (navigate, href) = (navigate.clone(), href.to_owned());
        let change = move || navigate(&href, options(how));
        change_page(&Closure::once_into_js(change));
    };
    let navigator = Navigator::new(base, Chrome::Full, route, leave_guard, go);
    effect(move || {
        if route.get() == Route::Settings {
            navigator.go(&Route::WEBHOOKS, HistoryChange::Replace);
        }
    });
    navigator
}

fn options(how: HistoryChange) -> NavigateOptions {
    let here = position().unwrap_or(0.0);
    let position = if how == HistoryChange::Replace {
        here
    } else {
        here + 1.0
    };
    NavigateOptions {
        // An address made by the navigator has the base in it.
        resolve: false,
        replace: how == HistoryChange::Replace,
        state: State::new(Some(position.into())),
        ..Default::default()
    }
}

fn history() -> History {
    window().history().expect("a window has a history")
}

/// Where in the history one is: each entry of ours carries its number as its state.
fn position() -> Option<f64> {
    history().state().ok()?.as_f64()
}

/// Asks before the browser's own *back* and *forward* leave unsaved work behind.
///
/// The browser says so only when it has already gone there, and can't be stopped. So before the router hears of it, this goes
/// back to where one was, asks, and goes there again. Where an entry has no number, the way back isn't known: then one has
/// left, and the draft is offered when one returns.
fn guard_history(leave_guard: LeaveGuard) {
    if position().is_none() {
        let _ = history().replace_state(&JsValue::from_f64(0.0), "");
    }
    let here = Rc::new(Cell::new(position()));
    effect({
        let here = here.clone();
        move || {
            // Work begins where one is.
            if leave_guard.is_unsaved() {
                here.set(position());
            }
        }
    });
    // Our own steps through the history, which are nobody's to ask about.
    let own_steps = Rc::new(Cell::new(0));
    let on_pop = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if own_steps.get() > 0 {
            own_steps.set(own_steps.get() - 1);
            // The first of two brings back the page that is still on the screen; the second is for the router.
            if leave_guard.is_unsaved_untracked() {
                event.stop_immediate_propagation();
            }
            return;
        }
        let (Some(from), Some(to)) = (here.get(), position()) else {
            return;
        };
        let distance = (to - from) as i32;
        if !leave_guard.is_unsaved_untracked() || distance == 0 {
            return;
        }
        event.stop_immediate_propagation();
        own_steps.set(1);
        let _ = history().go_with_delta(-distance);
        let own_steps = own_steps.clone();
        let path = window().location().pathname().unwrap_or_default();
        leave_guard.confirm(&path, move || {
            own_steps.set(1);
            let _ = history().go_with_delta(distance);
        });
    });
    // Before the router's own listener, which does not capture.
    let _ = window().add_event_listener_with_callback_and_bool(
        "popstate",
        on_pop.as_ref().unchecked_ref(),
        true,
    );
    // The router lives as long as the page.
    on_pop.forget();
}
