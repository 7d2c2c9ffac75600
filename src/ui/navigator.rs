use super::route::Route;
use leptos::prelude::*;
use std::rc::Rc;

type Go = Rc<dyn Fn(&str, How)>;

/// The way from page to page. Whoever mounts the app decides what drives it: the address bar, memory, or a host.
#[derive(Clone, Copy)]
pub struct Navigator {
    base: StoredValue<String>,
    route: Memo<Route>,
    go: StoredValue<Go, LocalStorage>,
}

/// What becomes of the entry in the history that one leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Push,
    Replace,
}

impl Navigator {
    /// `base` is the path that the app lives under, without a trailing slash; `go` moves to an address made by [`Navigator::href`].
    pub fn new(base: String, route: Memo<Route>, go: impl Fn(&str, How) + 'static) -> Self {
        Self {
            base: StoredValue::new(base),
            route,
            go: StoredValue::new_local(Rc::new(go)),
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

    pub fn go(self, route: &Route, how: How) {
        let go = self.go.get_value();
        go(&self.href(route), how);
    }
}
