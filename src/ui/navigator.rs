use super::leaving::Leaving;
use super::route::Route;
use crate::ui::dom::Kept;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

type Go = Rc<dyn Fn(&str, How)>;

/// The way from page to page. Whoever mounts the app decides what drives it: the address bar, memory, or a host.
#[derive(Clone, Copy)]
pub struct Navigator {
    base: Kept<String>,
    route: Memo<Route>,
    go: Kept<Go>,
    /// Asks before unsaved work is left behind.
    pub leaving: Leaving,
}

/// What becomes of the entry in the history that one leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Push,
    Replace,
}

impl Navigator {
    /// `base` is the path that the app lives under, without a trailing slash; `go` moves to an address made by [`Navigator::href`].
    pub fn new(
        base: String,
        route: Memo<Route>,
        leaving: Leaving,
        go: impl Fn(&str, How) + 'static,
    ) -> Self {
        Self {
            base: Kept::new(base),
            route,
            go: Kept::new(Rc::new(go)),
            leaving,
        }
    }

    /// Where one is.
    pub fn route(self) -> Memo<Route> {
        self.route
    }

    /// A route's address, for links.
    pub fn href(self, route: &Route) -> String {
        self.base.with_value(|base| route.href(base))
    }

    /// Goes there, without asking.
    pub fn go(self, route: &Route, how: How) {
        self.go_to(&self.href(route), how);
    }

    /// Follows a link of the app's that was clicked; any other click is left alone.
    pub fn follow(self, click: &MouseEvent) {
        let is_plain = click.button() == 0
            && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
        if click.default_prevented() || !is_plain {
            return;
        }
        let Some(href) = self.own_link(click) else {
            return;
        };
        click.prevent_default();
        self.leaving.ask(move || self.go_to(&href, How::Push));
    }

    /// The address of the link that was clicked, if it is one of this app's pages.
    fn own_link(self, click: &MouseEvent) -> Option<String> {
        let element: Element = click.target()?.dyn_into().ok()?;
        let link: HtmlAnchorElement = element.closest("a[href]").ok()??.unchecked_into();
        let href = link.get_attribute("href")?;
        let is_own = self
            .base
            .with_value(|base| href.starts_with(&format!("{base}/")));
        (is_own && !href.starts_with("//") && link.target().is_empty()).then_some(href)
    }

    fn go_to(self, href: &str, how: How) {
        let go = self.go.get_value();
        go(href, how);
    }
}
