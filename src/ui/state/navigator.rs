use crate::ui::dom::{address_of, set_address};
use crate::ui::model::config::Chrome;
use crate::ui::model::route::Route;
use crate::ui::reactive::{LocalSignal, Stored, effect};
use crate::ui::state::leave_guard::LeaveGuard;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

type Go = Rc<dyn Fn(&str, HistoryChange)>;

/// Navigation between pages. The mounting code decides what drives it: the address bar, memory, or the host page.
#[derive(Clone, Copy)]
pub struct Navigator {
    base: Stored<String>,
    chrome: Stored<Chrome>,
    route: LocalSignal<Route>,
    go: Stored<Go>,
    /// Asks for confirmation before unsaved work is discarded.
    pub leave_guard: LeaveGuard,
}

/// How a navigation changes the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryChange {
    Push,
    Replace,
    /// The same page with other choices, as a new entry: neither the focus nor the scroll position changes.
    PushInPlace,
    /// The same page with other choices, in place of the current entry.
    ReplaceInPlace,
}

impl HistoryChange {
    /// Whether the new address takes the place of the current entry.
    pub fn replaces(self) -> bool {
        matches!(self, Self::Replace | Self::ReplaceInPlace)
    }

    /// Whether the page stays as it is but for its choices.
    pub fn is_in_place(self) -> bool {
        matches!(self, Self::PushInPlace | Self::ReplaceInPlace)
    }
}

impl Navigator {
    /// `base` is the path of the app, without a trailing slash. `go` navigates to an address made by
    /// [`Navigator::href`].
    pub fn new(
        base: String,
        chrome: Chrome,
        route: LocalSignal<Route>,
        leave_guard: LeaveGuard,
        go: impl Fn(&str, HistoryChange) + 'static,
    ) -> Self {
        Self {
            base: Stored::new(base),
            chrome: Stored::new(chrome),
            route,
            go: Stored::new(Rc::new(go)),
            leave_guard,
        }
    }

    /// The current route.
    pub fn route(self) -> LocalSignal<Route> {
        self.route
    }

    /// The address of a route, for links.
    pub fn href(self, route: &Route) -> String {
        let chrome = self.chrome.get_value();
        self.base.with_value(|base| route.href(base, chrome))
    }

    /// Redirects from `/settings` to the list.
    pub fn redirect_settings(self) {
        effect(move || {
            if self.route.get() == Route::Settings {
                self.go(&Route::WEBHOOKS, HistoryChange::Replace);
            }
        });
    }

    /// Navigates without confirmation.
    pub fn go(self, route: &Route, how: HistoryChange) {
        self.go_to(&self.href(route), how);
    }

    /// Handles a click on a link of the app; ignores any other click.
    pub fn follow(self, click: &MouseEvent) {
        let is_plain = click.button() == 0
            && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
        if click.default_prevented() || !is_plain {
            return;
        }
        let Some((link, href)) = self.own_link(click) else {
            return;
        };
        click.prevent_default();
        // Safari does not focus a clicked link; the focus shows that the user is in this instance.
        let _ = link.focus();
        let to = self.within(&href);
        self.leave_guard
            .confirm(&to, move || self.go_to(&href, HistoryChange::Push));
    }

    /// The clicked link and its address, if it is a page of this app.
    fn own_link(self, click: &MouseEvent) -> Option<(HtmlAnchorElement, String)> {
        let element: Element = click.target()?.dyn_into().ok()?;
        let link: HtmlAnchorElement = element.closest("a[href]").ok()??.unchecked_into();
        let href = address_of(&link)?;
        (self.is_own(&href) && link.target().is_empty()).then_some((link, href))
    }

    fn is_own(self, href: &str) -> bool {
        let within = self
            .base
            .with_value(|base| Some(href.strip_prefix(base)?.to_owned()));
        within.is_some_and(|within| {
            let is_beneath = within.is_empty() || within.starts_with(['/', '?']);
            is_beneath && !href.is_empty() && !href.starts_with("//")
        })
    }

    /// Changes the base and the chrome, and updates the links in the document.
    pub fn rebase(self, root: &Element, base: String, chrome: Chrome) {
        let (before, around) = (self.base.get_value(), self.chrome.get_value());
        if before == base && around == chrome {
            return;
        }
        let Ok(links) = root.query_selector_all("a[href]") else {
            return;
        };
        for nth in 0..links.length() {
            let Some(link) = links.get(nth) else { continue };
            let link: Element = link.unchecked_into();
            let href = address_of(&link).unwrap_or_default();
            if self.is_own(&href) {
                let (path, query) = href.split_once('?').unwrap_or((&href, ""));
                let route = Route::parse(&before, around, path, query);
                set_address(&link, &route.href(&base, chrome));
            }
        }
        self.base.set_value(base);
        self.chrome.set_value(chrome);
    }

    /// The frame around the pages.
    pub fn chrome(self) -> Chrome {
        self.chrome.get_value()
    }

    /// A path relative to the base, from an address.
    pub fn within(self, href: &str) -> String {
        self.base.with_value(|base| within(base, href))
    }

    /// Navigates to a path relative to the base, with confirmation if work is unsaved.
    pub fn visit(self, path: &str) {
        let href = self.base.with_value(|base| format!("{base}{path}"));
        self.leave_guard.confirm(&self.within(&href), move || {
            self.go_to(&href, HistoryChange::Push);
        });
    }

    fn go_to(self, href: &str, how: HistoryChange) {
        let go = self.go.get_value();
        go(href, how);
    }
}

/// The path of an address relative to the base.
pub fn within(base: &str, href: &str) -> String {
    match href.strip_prefix(base) {
        Some(within) if within.starts_with('/') => within.to_owned(),
        within => format!("/{}", within.unwrap_or_default()),
    }
}
