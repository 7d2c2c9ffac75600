//! Drives an instance by the browser's address bar, through leptos_router: the only place that names it.

use crate::ui::dom::react;
use crate::ui::navigator::{How, Navigator};
use crate::ui::route::Route;
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    components::Router,
    hooks::{use_location, use_navigate},
    location::{BrowserUrl, LocationProvider},
};

/// Calls `mount` with a [`Navigator`] on the browser's history. `base` is the path that the app lives under, without a trailing slash.
///
/// Only the router's location is used, none of its `<Routes>`: [`Route`] already says what an address means.
pub fn with_browser_history(
    base: String,
    mount: impl FnOnce(Navigator) + Send + 'static,
) -> impl IntoView {
    // Each router leaks its owner through this hook, which only server functions use; the first one to set it wins.
    let _ = leptos::server_fn::redirect::set_redirect_hook(|_: &str| {});
    view! { <Router base=base.clone()>{mount(navigator(base))}</Router> }
}

fn navigator(base: String) -> Navigator {
    let location = use_location();
    let navigate = use_navigate();
    let provider: BrowserUrl = expect_context();
    let parse_base = base.clone();
    let route = Memo::new(move |_| {
        let (path, search) = (location.pathname.get(), location.search.get());
        Route::parse(&parse_base, &path, search.trim_start_matches('?'))
    });
    // The router holds the address back until somebody has drawn the page; here, a page is drawn at once.
    react(move || {
        location.pathname.track();
        provider.ready_to_complete();
    });
    let go = move |href: &str, how| {
        let options = NavigateOptions {
            // An address made by the navigator has the base in it.
            resolve: false,
            replace: how == How::Replace,
            ..Default::default()
        };
        navigate(href, options);
    };
    let navigator = Navigator::new(base, route, go);
    react(move || {
        if route.get() == Route::Settings {
            navigator.go(&Route::WEBHOOKS, How::Replace);
        }
    });
    navigator
}
