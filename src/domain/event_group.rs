use super::EventType;

/// A heading under which event types are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventGroup {
    /// The three event types named in the vendor's article on webhook settings.
    MostUsed,
    /// Other changes of a case.
    Cases,
    /// Transaction screening and monitoring.
    Transactions,
    /// Changes of a customer's risk.
    CustomerRisk,
    /// Types without a heading of their own: legacy types, and types that only the configuration or a newer backend
    /// names.
    Others,
}

/// The event types under each heading, in the order in which both are offered.
const CATALOGUE: [(EventGroup, &[EventType]); 4] = [
    (
        EventGroup::MostUsed,
        &[
            EventType::CaseCreated,
            EventType::CaseTransitioned,
            EventType::WorkflowCompleted,
        ],
    ),
    (
        EventGroup::Cases,
        &[DEPRECATED, EventType::CaseAlertListUpdated],
    ),
    (
        EventGroup::Transactions,
        &[
            EventType::TransactionReviewed,
            EventType::TransactionMonitoringAsyncCompleted,
        ],
    ),
    (
        EventGroup::CustomerRisk,
        &[
            EventType::CustomerRiskScoreChanged,
            EventType::CustomerRiskLevelIncreased,
            EventType::CustomerRiskLevelDecreased,
        ],
    ),
];

/// The type that the vendor's API reference marks as deprecated. It is still delivered.
const DEPRECATED: EventType = EventType::CaseStateUpdated;

/// Returns the event types offered for a new webhook if the configuration names none:
/// every type in a group, except the deprecated `CASE_STATE_UPDATED`.
pub fn default_event_types() -> Vec<EventType> {
    let types = CATALOGUE.iter().flat_map(|(_, types)| *types);
    types
        .filter(|event| **event != DEPRECATED)
        .cloned()
        .collect()
}

/// Sorts offered types under their headings. Headings come in a fixed order and empty ones are left out;
/// within a heading, types keep the order of `offered`.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{EventGroup, EventType, group_event_types};
///
/// let offered = [EventType::TransactionReviewed, EventType::CaseCreated];
/// let groups = group_event_types(&offered);
/// assert_eq!(groups[0], (EventGroup::MostUsed, vec![EventType::CaseCreated]));
/// assert_eq!(groups[1], (EventGroup::Transactions, vec![EventType::TransactionReviewed]));
/// ```
pub fn group_event_types(offered: &[EventType]) -> Vec<(EventGroup, Vec<EventType>)> {
    let groups = CATALOGUE.iter().map(|(group, _)| *group);
    groups
        .chain([EventGroup::Others])
        .map(|group| {
            let types = offered.iter().filter(|event| group_of(event) == group);
            (group, types.cloned().collect::<Vec<_>>())
        })
        .filter(|(_, types)| !types.is_empty())
        .collect()
}

fn group_of(event: &EventType) -> EventGroup {
    let group = CATALOGUE.iter().find(|(_, types)| types.contains(event));
    group.map_or(EventGroup::Others, |(group, _)| *group)
}

/// Returns whether a webhook can be created for this type.
///
/// The API reference lists the three `CSOM_EMULATION_…` types in responses only. An unknown type counts as
/// subscribable, so that the backend decides.
pub fn is_subscribable(event: &EventType) -> bool {
    !matches!(
        event,
        EventType::CsomEmulationMatchStatusUpdated
            | EventType::CsomEmulationSearchStatusUpdated
            | EventType::CsomEmulationMonitoredSearchUpdated
    )
}
