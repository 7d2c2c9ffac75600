use crate::ui::components::{ButtonVariant, IconName, button, note};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{
    common,
    errors::{self, Operation},
};
use crate::ui::lazy::lazy_error_details;
use crate::ui::model::route::Route;
use crate::ui::reactive::after_render;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Banners on every page: the network is down, or the app is read-only and why.
pub fn status_banners(app: AppContext) -> View {
    let offline = || {
        let explained = el("p").text(common::OFFLINE_EXPLAINED).into();
        note(IconName::Offline, common::OFFLINE, [explained])
    };
    let network = el("div")
        .attr("role", "status")
        .show(move || !app.connection.is_online(), offline);
    // A host page that sets `readOnly` explains that itself; a missing permission is explained here.
    let is_lacking = move || app.config.with(|config| !config.permissions.write);
    let lacking = || {
        let explained = el("p").text(errors::forbidden(Operation::Save)).into();
        note(IconName::Lock, common::READ_ONLY, [explained])
    };
    let has_form = move || {
        let route = app.navigator.route().get();
        matches!(route, Route::NewWebhook | Route::Webhook { .. })
    };
    let kept = || el("p").text(common::READ_ONLY_KEPT).into();
    el("div")
        .class("status-banners")
        .child(network)
        .child(el("div").show(is_lacking, lacking))
        .slot(
            move || app.api.write_refusal(),
            move |error| {
                let Some(error) = error else {
                    return View::empty();
                };
                let again = button(ButtonVariant::Plain)
                    .text(common::CHECK_AGAIN)
                    .on_click(move || app.api.lift_write_refusal());
                let body = [
                    el("p").text(errors::forbidden(Operation::Save)).into(),
                    el("div").show(has_form, kept).into(),
                    again.into(),
                    lazy_error_details(error),
                ];
                // The pressed button has disappeared, so the focus moves here.
                let refusal = el("div").attr("tabindex", "-1").child(note(
                    IconName::Lock,
                    common::READ_ONLY,
                    body,
                ));
                let node: HtmlElement = refusal.node().clone().unchecked_into();
                after_render(move || {
                    let _ = node.focus();
                });
                refusal.into()
            },
        )
        .into()
}
