use crate::ui::components::{Look, banner, button};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el, react};
use crate::ui::pages::Page;
use crate::ui::text::common;

/// Loads what comes late as soon as it is wanted, and says so where it could not be.
pub fn late_notice(app: AppContext) -> View {
    let late = app.late;
    let route = app.navigator.route();
    let is_wanted = move || {
        let is_page = route.with(|route| Page::of(route.clone()).is_late());
        is_page || app.session.asking().is_some() || app.shortcut_list.is_shown()
    };
    react(move || {
        if is_wanted() {
            late.want();
        }
    });
    let failure = move || {
        let again = button(Look::Plain)
            .text(common::TRY_AGAIN)
            .on_click(move || late.want());
        let explained = el("p").text(common::LATE_NOT_LOADED_EXPLAINED);
        let said = banner(common::LATE_NOT_LOADED, [explained.into(), again.into()]);
        el("div").class("late").child(said).into()
    };
    View::show(move || late.has_failed() && is_wanted(), failure)
}
