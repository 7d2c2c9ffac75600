use super::specimen::{section, specimen};
use crate::domain::{EventType, default_event_types, group_event_types};
use crate::ui::components::{Choice, Listbox, RadioCards};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, TextFn, View};
use crate::ui::i18n::{Text, events};
use crate::ui::reactive::{Handler, LocalSignal};

/// A state of a choice.
struct State {
    name: &'static str,
    id: &'static str,
    chosen: Option<&'static str>,
    problem: Option<&'static str>,
    is_read_only: bool,
}

const fn state(name: &'static str, id: &'static str, chosen: Option<&'static str>) -> State {
    State {
        name,
        id,
        chosen,
        problem: None,
        is_read_only: false,
    }
}

/// Radio cards.
pub fn radio_cards() -> View {
    let states = [
        state("One chosen", "cards-chosen", Some("active")),
        state("None chosen", "cards-none", None),
        State {
            problem: Some("Choose one."),
            ..state("Invalid", "cards-invalid", None)
        },
        State {
            is_read_only: true,
            ..state("Read-only", "cards-read-only", Some("active"))
        },
        state("Without descriptions", "cards-plain", Some("inactive")),
    ];
    let cards = states.map(|state| specimen(state.name, cards(state)));
    section("radio-cards", "Radio cards", cards)
}

fn cards(state: State) -> View {
    let chosen = LocalSignal::new(state.chosen.map(str::to_owned));
    let is_plain = state.id == "cards-plain";
    let choice = |value, label: &str, description: &str| Choice {
        description: (!is_plain).then(|| description.into()),
        ..Choice::new(value, label.into(), Text::EMPTY)
    };
    let cards = RadioCards {
        id: state.id,
        label: "State".into(),
        hint: Some("It can be changed at any time.".into()),
        choices: vec![
            choice(
                "active",
                "Active",
                "Messages are sent when the event happens.",
            ),
            choice(
                "inactive",
                "Inactive",
                "No messages are sent until it is set to Active again.",
            ),
        ],
        chosen: OptionValueFn::new(move || chosen.get()),
        problem: OptionTextFn::new(move || state.problem.map(Text::from)),
        is_read_only: Condition::new(move || state.is_read_only),
    };
    cards.view(move |value| chosen.set(Some(value.to_owned())))
}

/// The event picker.
pub fn event_picker() -> View {
    let offered = default_event_types();
    let short = |state| specimen_of(state, &offered[..2]);
    let pickers = [
        specimen_of(
            state("In groups", "picker-groups", Some("CASE_TRANSITIONED")),
            &offered,
        ),
        specimen_of(
            state("Several chosen", "picker-several", Some("CASE_CREATED")),
            &offered,
        ),
        short(state("None chosen", "picker-none", None)),
        short(State {
            problem: Some("Choose an event."),
            ..state("Invalid", "picker-invalid", None)
        }),
        short(State {
            is_read_only: true,
            ..state("Read-only", "picker-read-only", Some("CASE_CREATED"))
        }),
    ];
    section("event-picker", "Event picker", pickers)
}

fn specimen_of(state: State, offered: &[EventType]) -> View {
    let is_several = state.id == "picker-several";
    let more = is_several.then_some("WORKFLOW_COMPLETED");
    let chosen = state.chosen.into_iter().chain(more).map(str::to_owned);
    let chosen = LocalSignal::new(chosen.collect::<Vec<_>>());
    let groups = group_event_types(offered);
    let is_one_group = groups.len() == 1;
    let groups = groups.into_iter().map(|(group, types)| {
        let heading = (!is_one_group).then(|| events::group(group));
        let choices = types.iter().map(|event| {
            let (name, description) = (events::name(event), events::description(event));
            Choice::new(event.as_str(), name, description)
        });
        (heading, choices.collect())
    });
    let picker = Listbox {
        id: state.id,
        label: "Event".into(),
        hint: Some(TextFn::new(|| {
            "What the webhook sends messages about.".into()
        })),
        groups: groups.collect(),
        chosen: Handler::new(move || chosen.get()),
        is_multiple: Condition::new(move || is_several),
        problem: OptionTextFn::new(move || state.problem.map(Text::from)),
        is_read_only: Condition::new(move || state.is_read_only),
    };
    specimen(
        state.name,
        picker.view(move |value| {
            chosen.update(|chosen| {
                if !is_several {
                    chosen.clear();
                }
                match chosen.iter().position(|known| known == value) {
                    Some(index) => drop(chosen.remove(index)),
                    None => chosen.push(value.to_owned()),
                }
            });
        }),
    )
}
