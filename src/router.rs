//! Drives an instance by the browser's address bar. The only module that uses leptos_router.

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

/// Calls `mount` with a [`Navigator`] on the browser's history. `base` is the path of the app, without a trailing
/// slash. `change_page` takes a function that navigates, and calls it once, unless another one arrives first.
///
/// Only the router's location is used, not its `<Routes>`, because [`Route`] already maps addresses to pages.
pub fn with_browser_history(
    base: String,
    change_page: impl Fn(&JsValue) + Send + 'static,
    mount: impl FnOnce(Navigator) + Send + 'static,
) -> impl IntoView {
    // Each router leaks its owner through this hook, which only server functions use. The first hook wins.
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
    let provider: BrowserUrl = use_context().expect("the router provides its location");
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
    // The router delays the address until the page is rendered. Pages of this app are rendered at once.
    effect(move || {
        location.pathname.track();
        provider.ready_to_complete();
    });
    let go = move |href: &str, how: HistoryChange| {
        // Only redirects. A page that stays needs no transition.
        if route.get_untracked() == Route::Settings || how.is_in_place() {
            return navigate(href, options(how));
        }
        let (navigate, href) = (navigate.clone(), href.to_owned());
        let change = move || navigate(&href, options(how));
        change_page(&Closure::once_into_js(change));
    };
    let navigator = Navigator::new(base, Chrome::Full, route, leave_guard, go);
    navigator.redirect_settings();
    navigator
}

fn options(how: HistoryChange) -> NavigateOptions {
    let here = position().unwrap_or(0.0);
    let position = if how.replaces() { here } else { here + 1.0 };
    NavigateOptions {
        // The navigator's addresses include the base.
        resolve: false,
        replace: how.replaces(),
        scroll: !how.is_in_place(),
        state: State::new(Some(position.into())),
    }
}

fn history() -> History {
    window().history().expect("a window has a history")
}

/// The position in the history, which is the state of each entry of the app.
fn position() -> Option<f64> {
    history().state().ok()?.as_f64()
}

/// Asks for confirmation before the browser's *back* and *forward* leave unsaved work.
///
/// `popstate` comes after the navigation and can't be cancelled. So before the router sees it, this returns to the
/// previous entry, asks, and navigates again. Without a position in the entry the way back is unknown: the page is
/// left, and its draft is offered on return.
fn guard_history(leave_guard: LeaveGuard) {
    if position().is_none() {
        let _ = history().replace_state(&JsValue::from_f64(0.0), "");
    }
    let here = Rc::new(Cell::new(position()));
    effect({
        let here = here.clone();
        move || {
            // Unsaved work starts at the current entry.
            if leave_guard.is_unsaved() {
                here.set(position());
            }
        }
    });
    // Steps of this function, which need no confirmation.
    let own_steps = Rc::new(Cell::new(0));
    let on_pop = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if own_steps.get() > 0 {
            own_steps.set(own_steps.get() - 1);
            // The first of two steps returns to the displayed page; the second is for the router.
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
    // Capturing, so that it runs before the router's listener.
    let _ = window().add_event_listener_with_callback_and_bool(
        "popstate",
        on_pop.as_ref().unchecked_ref(),
        true,
    );
    // The router lives as long as the page.
    on_pop.forget();
}
