use crate::ui::components::{Look, banner, button};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el, take_focus};
use crate::ui::i18n::common;
use crate::ui::reactive::react;
use web_sys::Element;

/// Loads what comes late as soon as it is wanted, and says that it is on its way, or could not be loaded. Whoever tries again goes on
/// from `main`. `is_page` is whether the page where one is comes late.
pub fn late_notice(
    app: AppContext,
    main: &Element,
    is_page: impl Fn() -> bool + Copy + 'static,
) -> View {
    let late = app.late;
    let is_wanted =
        move || is_page() || app.session.asking().is_some() || app.shortcut_list.is_shown();
    react(move || {
        if is_wanted() {
            late.want();
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
        .show(move || late.is_coming() && is_page(), busy);
    let main = main.clone();
    let failure = move || {
        let main = main.clone();
        let again = button(Look::Plain)
            .text(common::TRY_AGAIN)
            .on_click(move || {
                take_focus(&main);
                late.want();
            });
        let explained = el("p").text(common::LATE_NOT_LOADED_EXPLAINED);
        let said = banner(common::LATE_NOT_LOADED, [explained.into(), again.into()]);
        el("div").class("late").child(said).into()
    };
    let failed = View::show(move || late.has_failed() && is_wanted(), failure);
    View::of([status.into(), failed])
}

/// Whoever goes elsewhere no longer waits for the list of shortcuts, which would come up by surprise.
fn give_up_on_shortcuts(app: AppContext) {
    let route = app.navigator.route();
    react(move || {
        route.track();
        if app.late.has_failed_now() {
            app.shortcut_list.show(false);
        }
    });
}
