use super::{FieldState, read_only};
use crate::domain::{EventGroup, EventType, group_event_types};
use crate::ui::components::{Choice, Listbox};
use crate::ui::context::use_app;
use crate::ui::dom::{OptionTextFn, OptionValueFn, View, el};
use crate::ui::i18n::{Text, events, form};

/// The choice among the event types that the configuration offers. The field's value is the type's name in the API.
pub fn event_field(state: FieldState, problem: OptionTextFn) -> View {
    let app = use_app();
    let offered = move || {
        let types = app.config.with(|config| config.event_types.clone());
        (types, app.is_read_only())
    };
    let listbox = move |(types, is_read_only): &(Vec<EventType>, bool)| {
        // The hint says how to choose.
        let hint = (!is_read_only).then_some(form::EVENT_HINT);
        listbox(state, problem, hint, group_event_types(types))
    };
    // The chosen option may be out of view in the listbox.
    let chosen = move || {
        let value = state.value.get();
        if value.is_empty() {
            return Text::EMPTY;
        }
        form::event_chosen(events::name(&EventType::parse(&value)))
    };
    el("div")
        .slot(offered, listbox)
        .child(el("p").class("event-chosen").text_fn(chosen))
        .into()
}

fn listbox(
    state: FieldState,
    problem: OptionTextFn,
    hint: Option<Text>,
    offered: Vec<(EventGroup, Vec<EventType>)>,
) -> View {
    let is_one_group = offered.len() == 1;
    let groups = offered.into_iter().map(|(group, types)| {
        let heading = (!is_one_group).then(|| events::group(group));
        (heading, types.iter().map(choice).collect())
    });
    let field = Listbox {
        id: "webhooks-event",
        label: form::EVENT,
        hint,
        groups: groups.collect(),
        chosen: OptionValueFn::new(move || {
            Some(state.value.get()).filter(|value| !value.is_empty())
        }),
        problem,
        is_read_only: read_only(),
    };
    field.view(move |value| state.value.set(value.to_owned()))
}

fn choice(event: &EventType) -> Choice {
    Choice::new(
        event.as_str(),
        events::name(event),
        events::description(event),
    )
}
