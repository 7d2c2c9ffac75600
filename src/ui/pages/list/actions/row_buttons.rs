use super::Actions;
use crate::domain::EventType;
use crate::ui::components::{ButtonVariant, LateIcon, button, late_icon};
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Text, find};
use crate::ui::pages::list::shown_row::ShownRow;
use leptos::prelude::untrack;

/// Adds the icon of the event, the switch and the button of the menu.
pub(super) fn decorate(actions: Actions, row: &ShownRow) {
    let (app, webhook) = (actions.app, &row.webhook);
    let node = El::of(row.node.clone());
    let name = app.language.render_untracked(&Text::data(&webhook.name));
    let event = webhook.event.as_str();
    let icon = node.node().query_selector(".event-icon").ok().flatten();
    let shown = icon.as_ref().and_then(|it| it.get_attribute("data-event"));
    if shown.as_deref() != Some(event) {
        let new = icon_of(actions, &webhook.event).attr("data-event", event);
        match icon {
            Some(old) => El::of(old).replace_with(&new),
            None => node.find(".cell-event").prepend(new),
        }
    }
    if untrack(|| app.is_read_only()) {
        node.remove_within(".state-switch");
    } else {
        let is_busy = actions.busy.with_value(|busy| busy.contains(&webhook.id));
        let switch = known_or(&node, ".state-switch", || {
            let new = el("button")
                .attr("type", "button")
                .attr("role", "switch")
                .attr("translate", "no")
                .class("state-switch")
                .part("switch");
            let added = El::of(new.node().clone());
            node.find(".cell-status").prepend(new);
            added
        });
        // The new state while it is being saved; the word beside it is what the server has.
        let is_on = webhook.status.is_active() != is_busy;
        switch.set("aria-checked", if is_on { "true" } else { "false" });
        switch.set("aria-label", &name);
        for state in ["aria-busy", "aria-disabled"] {
            switch.set(state, if is_busy { "true" } else { "false" });
        }
    }
    let menu = known_or(&node, ".row-menu", || {
        let new = button(ButtonVariant::Icon)
            .class("button button-quiet button-icon row-menu")
            .attr("aria-haspopup", "menu")
            .attr("aria-expanded", "false")
            .child(late_icon(LateIcon::More));
        let added = El::of(new.node().clone());
        node.find(".cell-updated").append(new);
        added
    });
    let label = app.language.render_untracked(&find::actions(&webhook.name));
    menu.set("aria-label", &label);
}

/// The element of a row that matches a selector, or else the one that `add` adds.
fn known_or(row: &El, selector: &'static str, add: impl FnOnce() -> El) -> El {
    let known = row.node().query_selector(selector).ok().flatten();
    known.map_or_else(add, El::of)
}

/// A copy of an icon, which takes less than to build it for each row.
fn icon_of(actions: Actions, event: &EventType) -> El {
    let name = icon_name(event);
    let copy_of = |icons: &Vec<(LateIcon, El)>| {
        let known = icons.iter().find(|(known, _)| *known == name);
        known.map(|(_, icon)| icon.copy())
    };
    actions.icons.with_value(copy_of).unwrap_or_else(|| {
        let icon = el("span").class("event-icon").child(late_icon(name));
        let copy = icon.copy();
        actions.icons.update_value(|icons| icons.push((name, icon)));
        copy
    })
}

fn icon_name(event: &EventType) -> LateIcon {
    match event {
        EventType::CaseCreated
        | EventType::CaseTransitioned
        | EventType::CaseStateUpdated
        | EventType::CaseAlertListUpdated => LateIcon::Case,
        EventType::WorkflowCompleted => LateIcon::Flow,
        EventType::TransactionReviewed | EventType::TransactionMonitoringAsyncCompleted => {
            LateIcon::Transfer
        }
        EventType::CustomerRiskScoreChanged
        | EventType::CustomerRiskLevelIncreased
        | EventType::CustomerRiskLevelDecreased => LateIcon::Gauge,
        EventType::CsomEmulationMatchStatusUpdated
        | EventType::CsomEmulationSearchStatusUpdated
        | EventType::CsomEmulationMonitoredSearchUpdated => LateIcon::Archive,
        EventType::Other(_) => LateIcon::Bell,
    }
}
