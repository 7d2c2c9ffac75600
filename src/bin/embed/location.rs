use crate::host::SharedHost;
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::dom::{has_focus, reveal};
use webhook_settings::ui::model::config::{Chrome, Config};
use webhook_settings::ui::model::route::Route;
use webhook_settings::ui::reactive::{LocalSignal, Stored, effect};
use webhook_settings::ui::state::leave_guard::LeaveGuard;
use webhook_settings::ui::state::navigator::{HistoryChange, Navigator, within};

/// What stands above every page.
const TOP: &str = ".status-notes";

/// Where an instance is: it asks the host page to go somewhere, and is there once it is told so.
#[derive(Clone, Copy)]
pub struct LocationDriver {
    /// Path and query beneath the base, and what is around the pages.
    location: LocalSignal<(String, Chrome)>,
    /// Where the host page was requested to go, until it says where one is.
    requested: Stored<Option<String>>,
    base: Stored<String>,
}

impl LocationDriver {
    pub fn new(host: &SharedHost, config: &Config) -> (Self, Navigator) {
        let location = LocalSignal::new((host.path(), config.chrome));
        let base = Stored::new(config.base.clone());
        let requested = Stored::new(None);
        let route =
            LocalSignal::distinct(move || location.with(|(path, chrome)| route_of(path, *chrome)));
        let to = host.clone();
        let go = move |href: &str, how| {
            let path = base.with_value(|base| within(base, href));
            requested.set_value(Some(path.clone()));
            to.go(&path, how == HistoryChange::Replace);
        };
        let leave_guard = LeaveGuard::default();
        let navigator = Navigator::new(config.base.clone(), config.chrome, route, leave_guard, go);
        effect(move || {
            if route.get() == Route::Settings {
                navigator.go(&Route::WEBHOOKS, HistoryChange::Replace);
            }
        });
        (
            Self {
                location,
                requested,
                base,
            },
            navigator,
        )
    }

    /// Says where one is. A page that somebody at work here comes to scrolls_to_top at its beginning; where the browser goes back or forward, or
    /// the host page leads, what they scroll to is theirs.
    pub fn set_path(self, app: AppContext, path: &str, is_old: bool) {
        let mut requested = None;
        self.requested.update_value(|held| requested = held.take());
        let root = app.root.get_value();
        let scrolls_to_top = !is_old && requested.as_deref() == Some(path) && has_focus(&root);
        self.location.update(|(at, _)| *at = path.to_owned());
        if scrolls_to_top {
            reveal(&root, TOP);
        }
    }

    /// Has the instance live under another base, or with something else around it: one stays on the page that one is on.
    pub fn reconfigure(self, app: AppContext, config: &Config) {
        let chrome = config.chrome;
        app.root.with_value(|root| {
            app.navigator.rebase(root, config.base.clone(), chrome);
        });
        self.base.set_value(config.base.clone());
        self.location.update(|(at, before)| {
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
