use crate::host::StoredHost;
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::dom::{has_focus, reveal};
use webhook_settings::ui::model::config::{Chrome, Config};
use webhook_settings::ui::model::route::Route;
use webhook_settings::ui::reactive::{Kept, Signal, react};
use webhook_settings::ui::state::leave_guard::Leaving;
use webhook_settings::ui::state::navigator::{How, Navigator, within};

/// What stands above every page.
const BEGINNING: &str = ".status-notes";

/// Where an instance is: it asks the host page to go somewhere, and is there once it is told so.
#[derive(Clone, Copy)]
pub struct Place {
    /// Path and query beneath the base, and what is around the pages.
    at: Signal<(String, Chrome)>,
    /// Where the host page was asked to go, until it says where one is.
    asked: Kept<Option<String>>,
    base: Kept<String>,
}

impl Place {
    pub fn new(host: &StoredHost, config: &Config) -> (Self, Navigator) {
        let at = Signal::new((host.path(), config.chrome));
        let base = Kept::new(config.base.clone());
        let asked = Kept::new(None);
        let route = Signal::distinct(move || at.with(|(path, chrome)| route_of(path, *chrome)));
        let to = host.clone();
        let go = move |href: &str, how| {
            let path = base.with_value(|base| within(base, href));
            asked.set_value(Some(path.clone()));
            to.go(&path, how == How::Replace);
        };
        let leaving = Leaving::default();
        let navigator = Navigator::new(config.base.clone(), config.chrome, route, leaving, go);
        react(move || {
            if route.get() == Route::Settings {
                navigator.go(&Route::WEBHOOKS, How::Replace);
            }
        });
        (Self { at, asked, base }, navigator)
    }

    /// Says where one is. A page that somebody at work here comes to begins at its beginning; where the browser goes back or forward, or
    /// the host page leads, what they scroll to is theirs.
    pub fn set_path(self, app: AppContext, path: &str, is_old: bool) {
        let mut asked = None;
        self.asked.update_value(|held| asked = held.take());
        let root = app.root.get_value();
        let begins = !is_old && asked.as_deref() == Some(path) && has_focus(&root);
        self.at.update(|(at, _)| *at = path.to_owned());
        if begins {
            reveal(&root, BEGINNING);
        }
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
