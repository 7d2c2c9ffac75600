use crate::ui::components::{ButtonVariant, banner, button};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el, take_focus};
use crate::ui::i18n::common;
use crate::ui::reactive::effect;
use web_sys::Element;

/// Loads what comes late as soon as it is wanted, and says that it is on its way, or could not be loaded. Whoever tries again goes on
/// from `main`. `is_page` is whether the page where one is comes lazy_parts.
pub fn lazy_notice(
    app: AppContext,
    main: &Element,
    is_page: impl Fn() -> bool + Copy + 'static,
) -> View {
    let lazy_parts = app.lazy_parts;
    let is_wanted =
        move || is_page() || app.session.prompt_reason().is_some() || app.shortcut_list.is_shown();
    effect(move || {
        if is_wanted() {
            lazy_parts.request();
        }
    });
    give_up_on_shortcuts(app);
    let busy = || {
        let said = el("p")
            .class("busy")
            .child(el("span").class("spinner"))
            .text(common::LOADING);
        el("div").class("late").child(said).into()
    };
    // There before there is anything to say, so that it is said.
    let status = el("div")
        .attr("role", "status")
        .show(move || lazy_parts.is_loading() && is_page(), busy);
    let main = main.clone();
    let failure = move || {
        let main = main.clone();
        let again = button(ButtonVariant::Plain)
            .text(common::TRY_AGAIN)
            .on_click(move || {
                take_focus(&main);
                lazy_parts.request();
            });
        let explained = el("p").text(common::LATE_NOT_LOADED_EXPLAINED);
        let said = banner(common::LATE_NOT_LOADED, [explained.into(), again.into()]);
        el("div").class("late").child(said).into()
    };
    let failed = View::show(move || lazy_parts.has_failed() && is_wanted(), failure);
    View::of([status.into(), failed])
}

/// Whoever goes elsewhere no longer waits for the list of shortcuts, which would come up by surprise.
fn give_up_on_shortcuts(app: AppContext) {
    let route = app.navigator.route();
    effect(move || {
        route.track();
        if app.lazy_parts.has_failed_untracked() {
            app.shortcut_list.show(false);
        }
    });
}
