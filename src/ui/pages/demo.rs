use crate::ui::components::page_header;
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{Text, common, shared, use_language};
use crate::ui::pages::not_found;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// The demo server: `/settings/demo`. The panel is loaded with the mock, so that it costs nothing with a real backend,
/// which has no such page.
pub fn demo() -> View {
    let app = use_app();
    let Some(demo) = app.demo else {
        return not_found();
    };
    let title = TextFn::new(|| common::DEMO_SERVER);
    use_title(title);
    let (locale, _) = untrack(|| use_language().locale());
    let on_reset = Closure::<dyn Fn()>::new(move || {
        app.webhooks.clear();
        app.notices.success(shared::DEMO_RESET, Text::EMPTY);
    });
    let panel = el("div").class("demo-panel");
    let end = demo
        .server()
        .show_panel(panel.node(), &locale, on_reset.as_ref().unchecked_ref());
    let owned = SendWrapper::new((end, on_reset));
    on_cleanup(move || {
        let (end, on_reset) = owned.take();
        let _ = end.call0(&JsValue::UNDEFINED);
        drop(on_reset);
    });
    View::of([page_header(title, None, []), panel.into()])
}
