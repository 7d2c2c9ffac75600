use crate::ui::reactive::effect;
use crate::ui::state::leave_guard::LeaveGuard;
use leptos::prelude::document;

/// Shows the tab icon with a dot while there is unsaved work, for an app that has the page to itself.
pub fn mark_tab_icon(leave_guard: LeaveGuard, unsaved: String) {
    let Ok(Some(link)) = document().query_selector("link[rel='icon']") else {
        return;
    };
    let usual = link.get_attribute("href").unwrap_or_default();
    effect(move || {
        let href = if leave_guard.is_unsaved() {
            &unsaved
        } else {
            &usual
        };
        let _ = link.set_attribute("href", href);
    });
}
