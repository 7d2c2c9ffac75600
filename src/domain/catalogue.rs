use super::EventType;

/// The headings under which event types are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The three events of the vendor's own article.
    MostUsed,
    Cases,
    Transactions,
    CustomerRisk,
    /// Types that only the configuration or a newer backend names.
    Others,
}

/// The types offered for a new webhook unless the configuration says otherwise:
/// all that can be subscribed to, but the deprecated `CASE_STATE_UPDATED`.
pub const OFFERED: [EventType; 9] = [
    EventType::CaseCreated,
    EventType::CaseTransitioned,
    EventType::WorkflowCompleted,
    EventType::CaseAlertListUpdated,
    EventType::TransactionReviewed,
    EventType::TransactionMonitoringAsyncCompleted,
    EventType::CustomerRiskScoreChanged,
    EventType::CustomerRiskLevelIncreased,
    EventType::CustomerRiskLevelDecreased,
];

impl Group {
    const ALL: [Group; 5] = [
        Self::MostUsed,
        Self::Cases,
        Self::Transactions,
        Self::CustomerRisk,
        Self::Others,
    ];

    fn of(event: &EventType) -> Self {
        match event {
            EventType::CaseCreated | EventType::CaseTransitioned | EventType::WorkflowCompleted => {
                Self::MostUsed
            }
            EventType::CaseStateUpdated | EventType::CaseAlertListUpdated => Self::Cases,
            EventType::TransactionReviewed | EventType::TransactionMonitoringAsyncCompleted => {
                Self::Transactions
            }
            EventType::CustomerRiskScoreChanged
            | EventType::CustomerRiskLevelIncreased
            | EventType::CustomerRiskLevelDecreased => Self::CustomerRisk,
            EventType::CsomEmulationMatchStatusUpdated
            | EventType::CsomEmulationSearchStatusUpdated
            | EventType::CsomEmulationMonitoredSearchUpdated
            | EventType::Other(_) => Self::Others,
        }
    }
}

/// Sorts offered types under their headings, keeping their order; headings without a type are left out.
pub fn groups(offered: &[EventType]) -> Vec<(Group, Vec<EventType>)> {
    Group::ALL
        .into_iter()
        .map(|group| {
            let types = offered.iter().filter(|event| Group::of(event) == group);
            (group, types.cloned().collect::<Vec<_>>())
        })
        .filter(|(_, types)| !types.is_empty())
        .collect()
}

/// Whether a webhook for this type can be created: the legacy emulation types only appear in lists.
/// Of an unknown type nothing is known, so the backend decides.
pub fn is_subscribable(event: &EventType) -> bool {
    !matches!(
        event,
        EventType::CsomEmulationMatchStatusUpdated
            | EventType::CsomEmulationSearchStatusUpdated
            | EventType::CsomEmulationMonitoredSearchUpdated
    )
}
