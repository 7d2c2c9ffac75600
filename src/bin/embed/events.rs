use crate::details::{error_detail, object, result_detail, webhook_detail};
use crate::host::SharedHost;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsValue, closure::Closure};
use webhook_settings::ui::app::is_page_loaded;
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::reactive::{after_render, effect};
use webhook_settings::ui::state::events::AppEvent;
use webhook_settings::ui::state::leave_guard::Action;

/// Dispatches all events of an instance on the host page.
pub fn forward_events(app: AppContext, host: &SharedHost) {
    let emitter = host.clone();
    app.events.set(Rc::new(move |event| {
        let (name, detail) = match event {
            AppEvent::Created(webhook) => ("webhookcreated", webhook_detail(webhook)),
            AppEvent::Updated(webhook) => ("webhookupdated", webhook_detail(webhook)),
            AppEvent::Tested(url, result) => ("testsent", result_detail(url, result)),
            AppEvent::Failed(request, error) => ("failure", error_detail(request, error)),
        };
        emitter.emit(name, &detail);
    }));
    forward_navigation(app, host.clone());
    forward_state(app, host.clone());
    let (emitter, scope) = (host.clone(), app.tasks.get_value());
    let before_leave = move |to: &str, leave: Action| {
        let (scope, left) = (scope.clone(), Cell::new(false));
        let leave = Closure::<dyn Fn()>::new(move || {
            if !scope.is_cancelled() && !left.replace(true) {
                leave();
            }
        });
        let leave = leave.into_js_value();
        let detail = object(&[("path", to.into()), ("leave", leave)]);
        emitter.emit("beforeleave", &detail)
    };
    app.navigator
        .leave_guard
        .set_before_leave(Rc::new(before_leave));
}

/// Dispatches `navigate` after the page is rendered, because its detail has the title.
fn forward_navigation(app: AppContext, host: SharedHost) {
    let navigator = app.navigator;
    let route = navigator.route();
    let last = RefCell::new(None);
    effect(move || {
        let now = route.get();
        let is_first = last.borrow().is_none();
        if !(is_first || is_page_loaded(app)) {
            return;
        }
        let before = last.replace(Some(now.clone()));
        if is_first || before.as_ref() == Some(&now) {
            return;
        }
        let path = navigator.within(&navigator.href(&now));
        let (host, scope) = (host.clone(), app.tasks.get_value());
        after_render(move || {
            if scope.is_cancelled() {
                return;
            }
            let title = app.language.render_untracked(&app.title.get_untracked());
            let detail = object(&[("path", path.as_str().into()), ("title", title.into())]);
            host.emit("navigate", &detail);
        });
    });
}

fn forward_state(app: AppContext, host: SharedHost) {
    let (is_dirty, is_asking) = (Cell::new(false), Cell::new(false));
    let emitter = host.clone();
    effect(move || {
        let now = app.navigator.leave_guard.is_unsaved();
        if is_dirty.replace(now) != now {
            host.emit("dirtychange", &object(&[("isDirty", now.into())]));
        }
    });
    effect(move || {
        let reason = app.session.prompt_reason();
        if let (Some(reason), false) = (reason, is_asking.replace(reason.is_some())) {
            let reason = JsValue::from_str(reason.as_str());
            emitter.emit("authrequired", &object(&[("reason", reason)]));
        }
    });
}
