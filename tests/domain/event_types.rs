//! Event types: their names, groups and defaults.

use webhook_settings::domain::{
    EventGroup, EventType, default_event_types, group_event_types, is_subscribable,
};

#[test]
fn event_types_round_trip_known_or_not() {
    for event in EventType::KNOWN {
        assert_eq!(EventType::parse(event.as_str()), event);
    }
    let unknown = EventType::parse("MOON_ROSE");
    assert_eq!(unknown, EventType::Other("MOON_ROSE".into()));
    assert_eq!(unknown.as_str(), "MOON_ROSE");
    assert_eq!(
        EventType::KNOWN
            .iter()
            .filter(|e| is_subscribable(e))
            .count(),
        10
    );
}

#[test]
fn the_most_used_event_types_come_first() {
    let offered = group_event_types(&default_event_types());
    let (_, first) = &offered[0];
    let expected = [
        EventType::CaseCreated,
        EventType::CaseTransitioned,
        EventType::WorkflowCompleted,
    ];
    assert_eq!(first[..], expected);
    assert_eq!(
        offered.iter().map(|(_, types)| types.len()).sum::<usize>(),
        9
    );
}

#[test]
fn every_known_event_type_is_in_a_group_and_offered_unless_deprecated() {
    let offered = default_event_types();
    let grouped: Vec<EventType> = group_event_types(&offered)
        .into_iter()
        .flat_map(|(_, types)| types)
        .collect();
    assert_eq!(grouped, offered);
    for event in EventType::KNOWN {
        let [(group, _)] = group_event_types(std::slice::from_ref(&event))[..] else {
            panic!("{event:?} is in one group");
        };
        assert_eq!(group == EventGroup::Others, !is_subscribable(&event));
        let is_default = is_subscribable(&event) && event != EventType::CaseStateUpdated;
        assert_eq!(offered.contains(&event), is_default, "{event:?}");
    }
}
