use super::events::ChosenEvents;
use crate::domain::{EventGroup, EventType, group_event_types};
use crate::ui::components::{ButtonVariant, Choice, IconName, Listbox, button, icon};
use crate::ui::context::use_app;
use crate::ui::dom::{Condition, El, OptionTextFn, TextFn, View, el};
use crate::ui::i18n::{Text, events as names, form as text};
use crate::ui::pages::form::read_only;
use crate::ui::reactive::{Handler, after_render};
use leptos::prelude::untrack;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The choice among the event types that the configuration offers: one, or several if the user wants to.
pub fn event_field(events: ChosenEvents, problem: OptionTextFn) -> View {
    let app = use_app();
    let offered = move || {
        let types = app.config.with(|config| config.event_types.clone());
        (types, app.is_read_only())
    };
    let listbox = move |(types, is_read_only): &(Vec<EventType>, bool)| {
        listbox(events, problem, *is_read_only, group_event_types(types))
    };
    let field = el("div").class("event-field");
    let node = field.node().clone();
    let on_remove = node.clone();
    let chosen = move |is_several: &bool| match is_several {
        true => chips(events, on_remove.clone()).into(),
        false => only(events),
    };
    let can_toggle =
        move || !app.is_read_only() && (events.is_several() || !events.all().is_empty());
    let below = el("div").class("event-chosen");
    field
        // Before the listbox, so that Tab leads from the listbox to the next field.
        .show(can_toggle, move || toggle(events, node.clone()))
        .slot(offered, listbox)
        .child(below.slot(move || events.is_several(), chosen))
        .into()
}

/// Allows several events, or only one again. Then the focus moves to the listbox within `field`.
fn toggle(events: ChosenEvents, field: Element) -> View {
    let label = move || {
        if events.is_several() {
            text::EVENT_ONE
        } else {
            text::EVENT_ADD
        }
    };
    let on_click = move || {
        events.set_several(!untrack(|| events.is_several()));
        focus_list(&field);
    };
    let button = button(ButtonVariant::Small).text_fn(label);
    let button = button.on_click(on_click);
    el("div").class("event-toggle").child(button).into()
}

fn listbox(
    events: ChosenEvents,
    problem: OptionTextFn,
    is_read_only: bool,
    offered: Vec<(EventGroup, Vec<EventType>)>,
) -> View {
    let is_one_group = offered.len() == 1;
    let groups = offered.into_iter().map(|(group, types)| {
        let heading = (!is_one_group).then(|| names::group(group));
        (heading, types.iter().map(choice).collect())
    });
    let hint = move || {
        if events.is_several() {
            text::EVENTS_HINT
        } else {
            text::EVENT_HINT
        }
    };
    let field = Listbox {
        id: "webhooks-event",
        label: text::EVENT,
        // The hint says how to choose.
        hint: (!is_read_only).then(|| TextFn::new(hint)),
        groups: groups.collect(),
        chosen: Handler::new(move || events.all()),
        is_multiple: Condition::new(move || events.is_several()),
        problem,
        is_read_only: read_only(),
    };
    field.view(move |value| events.choose(value))
}

fn choice(event: &EventType) -> Choice {
    Choice::new(
        event.as_str(),
        names::name(event),
        names::description(event),
    )
}

fn name(event: &str) -> Text {
    names::name(&EventType::parse(event))
}

/// The only event, since its option may be out of view in the listbox.
fn only(events: ChosenEvents) -> View {
    let chosen = move || {
        let chosen = events.all();
        chosen
            .first()
            .map_or(Text::EMPTY, |event| text::event_chosen(name(event)))
    };
    el("p").text_fn(chosen).into()
}

/// All events, each with a button that removes it. Then the focus moves to the listbox within `field`.
fn chips(events: ChosenEvents, field: Element) -> El {
    let chip = move |event: String| {
        let (shown, field) = (name(&event), field.clone());
        let remove = button(ButtonVariant::Icon)
            .attr_text("aria-label", text::event_remove(shown.clone()))
            .child(icon(IconName::Cross))
            .on_click(move || {
                events.remove(&event);
                focus_list(&field);
            });
        el("li")
            .class("event-chip")
            .child(el("span").text(shown))
            .child(remove)
    };
    el("ul")
        .class("event-chips")
        .attr_text("aria-label", text::EVENTS_CHOSEN)
        .each(move || events.all(), Clone::clone, chip)
}

fn focus_list(field: &Element) {
    let field = field.clone();
    after_render(move || {
        if let Ok(Some(list)) = field.query_selector("[role='listbox']") {
            let _ = list.unchecked_into::<HtmlElement>().focus();
        }
    });
}
