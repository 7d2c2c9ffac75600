use crate::client::ApiError;
use crate::ui::components::{ButtonVariant, IconName, button, error_details, note};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{
    common,
    errors::{self, Operation},
};
use crate::ui::lazy::{SplitLoaderError, loaded};
use crate::ui::model::route::Route;
use crate::ui::reactive::after_render;
use wasm_bindgen::JsCast;
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;
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
    el("div")
        .class("status-banners")
        .child(network)
        .child(el("div").show(is_lacking, lacking))
        .slot(
            move || app.api.write_refusal(),
            |error| {
                error
                    .as_ref()
                    .and_then(|error| loaded(refusal(error.clone())))
                    .into()
            },
        )
        .into()
}

/// The banner for a write that lacked a permission. In the lazy part, as all that writes.
#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn refusal(error: ApiError) -> Result<View, SplitLoaderError> {
    let app = use_app();
    let has_form = move || {
        let route = app.navigator.route().get();
        matches!(route, Route::NewWebhook | Route::Webhook { .. })
    };
    let kept = || el("p").text(common::READ_ONLY_KEPT).into();
    let again = button(ButtonVariant::Plain)
        .text(common::CHECK_AGAIN)
        .on_click(move || app.api.lift_write_refusal());
    let body = [
        el("p").text(errors::forbidden(Operation::Save)).into(),
        el("div").show(has_form, kept).into(),
        again.into(),
        error_details(&error),
    ];
    // The pressed button has disappeared, so the focus moves here.
    let banner = note(IconName::Lock, common::READ_ONLY, body);
    let refusal = el("div").attr("tabindex", "-1").child(banner);
    let node: HtmlElement = refusal.node().clone().unchecked_into();
    after_render(move || {
        let _ = node.focus();
    });
    Ok(refusal.into())
}
