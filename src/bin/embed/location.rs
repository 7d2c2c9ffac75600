use crate::host::SharedHost;
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::dom::{has_focus, reveal};
use webhook_settings::ui::model::config::{Chrome, Config};
use webhook_settings::ui::model::route::Route;
use webhook_settings::ui::reactive::{LocalSignal, Stored};
use webhook_settings::ui::state::leave_guard::LeaveGuard;
use webhook_settings::ui::state::navigator::{HistoryChange, Navigator, within};

/// The first element of every page.
const TOP: &str = ".status-banners";

/// The location of an instance. The host page navigates; the location changes when it calls `setPath`.
#[derive(Clone, Copy)]
pub struct LocationDriver {
    /// Path and query relative to the base, and the frame around the pages.
    location: LocalSignal<(String, Chrome)>,
    /// The path that the host page was requested to navigate to, until it sets a path.
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
        let go = move |href: &str, how: HistoryChange| {
            let path = base.with_value(|base| within(base, href));
            // What stays where it is needs no scrolling.
            requested.set_value((!how.is_in_place()).then(|| path.clone()));
            to.go(&path, how.replaces());
        };
        let leave_guard = LeaveGuard::default();
        let navigator = Navigator::new(config.base.clone(), config.chrome, route, leave_guard, go);
        navigator.redirect_settings();
        (
            Self {
                location,
                requested,
                base,
            },
            navigator,
        )
    }

    /// Sets the current path. Scrolls to the top after navigation inside the app; leaves scrolling alone on back,
    /// forward and host navigation.
    pub fn set_path(self, app: AppContext, path: &str, is_old: bool) {
        let mut requested = None;
        self.requested
            .update_value(|value| requested = value.take());
        let root = app.root.get_value();
        let scrolls_to_top = !is_old && requested.as_deref() == Some(path) && has_focus(&root);
        self.location
            .update(|(current, _)| *current = path.to_owned());
        if scrolls_to_top {
            reveal(&root, TOP);
        }
    }

    /// Changes the base and the chrome, and stays on the same page.
    pub fn reconfigure(self, app: AppContext, config: &Config) {
        let chrome = config.chrome;
        app.root.with_value(|root| {
            app.navigator.rebase(root, config.base.clone(), chrome);
        });
        self.base.set_value(config.base.clone());
        self.location.update(|(current, before)| {
            if *before != chrome {
                *current = route_of(current, *before).href("", chrome);
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
