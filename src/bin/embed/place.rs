use crate::host::StoredHost;
use webhook_settings::ui::{
    config::{Chrome, Config},
    context::AppContext,
    dom::{Kept, Signal, react},
    leaving::Leaving,
    navigator::{How, Navigator},
    route::Route,
};

/// Where an instance is: it asks the host page to go somewhere, and is there once it is told so.
#[derive(Clone, Copy)]
pub struct Place {
    /// Path and query beneath the base, and what is around the pages.
    at: Signal<(String, Chrome)>,
    base: Kept<String>,
}

impl Place {
    pub fn new(host: &StoredHost, config: &Config) -> (Self, Navigator) {
        let at = Signal::new((host.path(), config.chrome));
        let base = Kept::new(config.base.clone());
        let route = Signal::distinct(move || at.with(|(path, chrome)| route_of(path, *chrome)));
        let to = host.clone();
        let go = move |href: &str, how| {
            let path =
                base.with_value(|base| href.strip_prefix(base.as_str()).unwrap_or(href).to_owned());
            let path = if path.starts_with('/') {
                path
            } else {
                format!("/{path}")
            };
            to.go(&path, how == How::Replace);
        };
        let leaving = Leaving::default();
        let navigator = Navigator::new(config.base.clone(), config.chrome, route, leaving, go);
        react(move || {
            if route.get() == Route::Settings {
                navigator.go(&Route::WEBHOOKS, How::Replace);
            }
        });
        (Self { at, base }, navigator)
    }

    pub fn set_path(self, path: &str) {
        self.at.update(|(at, _)| *at = path.to_owned());
    }

    /// Has the instance live under another base, or with something else around it: one stays on the page that one is on.
    pub fn arrange(self, app: AppContext, config: &Config) {
        let chrome = config.chrome;
        app.root.with_value(|root| {
            app.navigator.rebase(root, config.base.clone(), chrome);
        });
        self.base.set_value(config.base.clone());
        self.at.update(|(at, before)| {
            if *before != chrome {
                *at = route_of(at, *before).href("", chrome);
                *before = chrome;
            }
        });
    }
}

fn route_of(path: &str, chrome: Chrome) -> Route {
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    Route::parse("", chrome, path, query)
}
