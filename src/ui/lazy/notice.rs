use crate::ui::components::{ButtonVariant, banner, busy, button};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el, take_focus};
use crate::ui::i18n::common;
use crate::ui::reactive::effect;
use web_sys::Element;

/// Loads the lazy part as soon as it is required, and shows that it is loading or has failed. A retry moves the focus
/// to `main`. `is_page` returns whether the current page is in the lazy part.
pub fn lazy_notice(
    app: AppContext,
    main: &Element,
    is_page: impl Fn() -> bool + Copy + 'static,
) -> View {
    let lazy_parts = app.lazy_parts;
    let is_required =
        move || is_page() || app.session.prompt_reason().is_some() || app.shortcut_list.is_shown();
    effect(move || {
        if is_required() {
            lazy_parts.request();
        }
    });
    cancel_shortcut_list(app);
    let loading = || {
        el("div")
            .class("lazy-notice")
            .child(busy(common::LOADING))
            .into()
    };
    // The live region is present before its content, so that the content is announced.
    let status = el("div")
        .attr("role", "status")
        .show(move || lazy_parts.is_loading() && is_page(), loading);
    let main = main.clone();
    let failure = move || {
        let main = main.clone();
        let again = button(ButtonVariant::Plain)
            .text(common::TRY_AGAIN)
            .on_click(move || {
                take_focus(&main);
                lazy_parts.request();
            });
        let explained = el("p").text(common::PART_NOT_LOADED_EXPLAINED);
        let error = banner(common::PART_NOT_LOADED, [explained.into(), again.into()]);
        el("div").class("lazy-notice").child(error).into()
    };
    let failed = View::show(move || lazy_parts.has_failed() && is_required(), failure);
    View::of([status.into(), failed])
}

/// Cancels a pending dialog of shortcuts after a failure when the user navigates, so that it does not open later.
fn cancel_shortcut_list(app: AppContext) {
    let route = app.navigator.route();
    effect(move || {
        route.track();
        if app.lazy_parts.has_failed_untracked() {
            app.shortcut_list.show(false);
        }
    });
}
