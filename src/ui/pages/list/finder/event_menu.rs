use super::state::Finder;
use crate::domain::{EventGroup, EventType, group_event_types};
use crate::ui::components::{ButtonVariant, LateIcon, button, late_icon};
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{Text, events, find};
use crate::ui::reactive::{LocalSignal, effect, listen};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A button that opens the event types, grouped, with the number of webhooks that each would show.
pub(super) fn event_menu(finder: Finder) -> View {
    let is_open = LocalSignal::new(false);
    let label = move || {
        let chosen = finder.view().events;
        match &chosen[..] {
            [] => find::ALL_EVENTS,
            [event] => events::name(event),
            events => find::events_chosen(Text::count(events.len())),
        }
    };
    let opener = button(ButtonVariant::Plain)
        .class("button list-events-button")
        .attr_fn("aria-expanded", move || Some(is_open.get().to_string()))
        .child(el("span").text_fn(label))
        .child(late_icon(LateIcon::Down));
    let focused: HtmlElement = opener.node().clone().unchecked_into();
    let opener = opener.on_click(move || {
        finder.wants_counts.set(true);
        is_open.update(|is_open| *is_open = !*is_open);
    });
    let menu = el("div").class("list-events").child(opener);
    let node = menu.node().clone();
    let within = node.clone();
    on_press_outside(&node, move || {
        if is_open.get_untracked() {
            is_open.set(false);
        }
    });
    menu.show(move || is_open.get(), move || panel(finder))
        .on("keydown", move |event| {
            let pressed: Option<&KeyboardEvent> = event.dyn_ref();
            if is_open.get_untracked() && pressed.is_some_and(|pressed| pressed.key() == "Escape") {
                // A dialog around the menu stays open.
                event.prevent_default();
                event.stop_propagation();
                is_open.set(false);
                let _ = focused.focus();
            }
        })
        .on("focusout", move |event| {
            let to = event
                .dyn_ref::<FocusEvent>()
                .and_then(FocusEvent::related_target);
            let to: Option<Element> = to.and_then(|to| to.dyn_into().ok());
            if to.is_some_and(|to| !within.contains(Some(&to))) {
                is_open.set(false);
            }
        })
        .into()
}

/// Calls `close` when something outside of `node` is pressed.
fn on_press_outside(node: &Element, close: impl Fn() + 'static) {
    let node = node.clone();
    let on_press = move |event: Event| {
        if !event.composed_path().includes(&node, 0) {
            close();
        }
    };
    listen(&document(), "pointerdown", Box::new(on_press));
}

fn panel(finder: Finder) -> View {
    let offered = move || offered(finder);
    el("div")
        .class("list-events-panel")
        .attr("role", "group")
        .attr_text("aria-label", find::EVENTS)
        .slot(offered, move |groups| {
            let groups = groups
                .iter()
                .map(|(group, types)| group_of(finder, *group, types));
            View::of(groups)
        })
        .show(
            move || !finder.view().events.is_empty(),
            move || {
                button(ButtonVariant::Small)
                    .text(find::ALL_EVENTS)
                    .on_click(move || finder.choose(|view| view.events.clear()))
                    .into()
            },
        )
        .into()
}

/// The types that the configuration offers, those that webhooks have, and those that are chosen. Reactive.
fn offered(finder: Finder) -> Vec<(EventGroup, Vec<EventType>)> {
    let mut types = finder.app.config.with(|config| config.event_types.clone());
    let mut add = |event: EventType| {
        if !types.contains(&event) {
            types.push(event);
        }
    };
    finder.found.with(|found| {
        let found = found.iter().flat_map(|found| &found.counts.events);
        found.for_each(|(event, _)| add(event.clone()));
    });
    finder.view().events.into_iter().for_each(add);
    group_event_types(&types)
}

fn group_of(finder: Finder, group: EventGroup, types: &[EventType]) -> View {
    let options = types.iter().map(|event| option(finder, event.clone()));
    el("fieldset")
        .child(el("legend").text(events::group(group)))
        .children(options)
        .into()
}

fn option(finder: Finder, event: EventType) -> View {
    let input = el("input").attr("type", "checkbox");
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    let (shown, chosen) = (node.clone(), event.clone());
    effect(move || shown.set_checked(finder.view().events.contains(&chosen)));
    let changed = event.clone();
    let input = input.on("change", move |_| {
        let is_checked = node.checked();
        finder.choose(|view| {
            view.events.retain(|event| *event != changed);
            if is_checked {
                view.events.push(changed.clone());
            }
        });
    });
    let counted = event.clone();
    let name = events::name(&event);
    el("label")
        .class("check")
        .child(input)
        .child(text_of(&name))
        .child(
            el("span")
                .class("quiet")
                .text_fn(move || count_text(finder, &counted)),
        )
        .into()
}

fn text_of(name: &Text) -> El {
    el("span").text(name.clone())
}

/// The number of webhooks of an event type, once that is known.
fn count_text(finder: Finder, event: &EventType) -> Text {
    if !finder.app.webhooks.account.is_read() {
        return Text::EMPTY;
    }
    finder.found.with(|found| {
        let Some(found) = found else {
            return Text::EMPTY;
        };
        let counts = &found.counts.events;
        let known = counts.iter().find(|(known, _)| known == event);
        Text::count(known.map_or(0, |(_, count)| *count))
    })
}
