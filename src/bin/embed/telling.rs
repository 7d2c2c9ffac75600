use crate::details::{error_detail, object, result_detail, webhook_detail};
use crate::host::StoredHost;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsValue, closure::Closure};
use webhook_settings::ui::app::is_page_here;
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::reactive::{Act, after_drawing, react};
use webhook_settings::ui::state::events::Happening;

/// Tells the host page of everything that happens in an instance.
pub fn tell(app: AppContext, host: &StoredHost) {
    let hears = host.clone();
    app.listener.set(Rc::new(move |happening| {
        let (name, detail) = match happening {
            Happening::Created(webhook) => ("webhookcreated", webhook_detail(webhook)),
            Happening::Updated(webhook) => ("webhookupdated", webhook_detail(webhook)),
            Happening::Tested(url, result) => ("testsent", result_detail(url, result)),
            Happening::Failed(request, error) => ("error", error_detail(request, error)),
        };
        hears.emit(name, &detail);
    }));
    tell_of_navigation(app, host.clone());
    tell_of_changes(app, host.clone());
    let (asked, life) = (host.clone(), app.life.get_value());
    let say = move |to: &str, leave: Act| {
        let (life, left) = (life.clone(), Cell::new(false));
        let leave = Closure::<dyn Fn()>::new(move || {
            if !life.is_over() && !left.replace(true) {
                leave();
            }
        });
        let leave = leave.into_js_value();
        let detail = object(&[("path", to.into()), ("leave", leave)]);
        asked.emit("beforeleave", &detail)
    };
    app.navigator.leaving.let_host_say(Rc::new(say));
}

/// A page is told of once it is there to be shown: its title comes with it.
fn tell_of_navigation(app: AppContext, host: StoredHost) {
    let navigator = app.navigator;
    let route = navigator.route();
    let told = RefCell::new(None);
    react(move || {
        let now = route.get();
        let is_first = told.borrow().is_none();
        if !(is_first || is_page_here(app)) {
            return;
        }
        let before = told.replace(Some(now.clone()));
        if is_first || before.as_ref() == Some(&now) {
            return;
        }
        let path = navigator.within(&navigator.href(&now));
        let (host, life) = (host.clone(), app.life.get_value());
        after_drawing(move || {
            if life.is_over() {
                return;
            }
            let title = app.words.say_now(&app.title.get_untracked());
            let detail = object(&[("path", path.as_str().into()), ("title", title.into())]);
            host.emit("navigate", &detail);
        });
    });
}

fn tell_of_changes(app: AppContext, host: StoredHost) {
    let (is_dirty, is_asking) = (Cell::new(false), Cell::new(false));
    let asks = host.clone();
    react(move || {
        let now = app.navigator.leaving.is_unsaved();
        if is_dirty.replace(now) != now {
            host.emit("dirtychange", &object(&[("isDirty", now.into())]));
        }
    });
    react(move || {
        let reason = app.session.asking();
        if let (Some(reason), false) = (reason, is_asking.replace(reason.is_some())) {
            let reason = JsValue::from_str(reason.as_str());
            asks.emit("authrequired", &object(&[("reason", reason)]));
        }
    });
}
