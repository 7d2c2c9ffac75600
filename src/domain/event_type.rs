/// What a webhook is told about. An open enum: the vendor may add values at any time, and an unknown one is kept by its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventType {
    CaseCreated,
    CaseTransitioned,
    CaseStateUpdated,
    CaseAlertListUpdated,
    WorkflowCompleted,
    TransactionReviewed,
    TransactionMonitoringAsyncCompleted,
    CustomerRiskScoreChanged,
    CustomerRiskLevelIncreased,
    CustomerRiskLevelDecreased,
    CsomEmulationMatchStatusUpdated,
    CsomEmulationSearchStatusUpdated,
    CsomEmulationMonitoredSearchUpdated,
    Other(String),
}

impl EventType {
    /// Every type that was published when this was written.
    pub const KNOWN: [EventType; 13] = [
        Self::CaseCreated,
        Self::CaseTransitioned,
        Self::CaseStateUpdated,
        Self::CaseAlertListUpdated,
        Self::WorkflowCompleted,
        Self::TransactionReviewed,
        Self::TransactionMonitoringAsyncCompleted,
        Self::CustomerRiskScoreChanged,
        Self::CustomerRiskLevelIncreased,
        Self::CustomerRiskLevelDecreased,
        Self::CsomEmulationMatchStatusUpdated,
        Self::CsomEmulationSearchStatusUpdated,
        Self::CsomEmulationMonitoredSearchUpdated,
    ];

    /// Reads the wire's name; never fails.
    pub fn parse(name: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|known| known.as_str() == name)
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }

    /// The wire's name.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CaseCreated => "CASE_CREATED",
            Self::CaseTransitioned => "CASE_TRANSITIONED",
            Self::CaseStateUpdated => "CASE_STATE_UPDATED",
            Self::CaseAlertListUpdated => "CASE_ALERT_LIST_UPDATED",
            Self::WorkflowCompleted => "WORKFLOW_COMPLETED",
            Self::TransactionReviewed => "TRANSACTION_REVIEWED",
            Self::TransactionMonitoringAsyncCompleted => "TRANSACTION_MONITORING_ASYNC_COMPLETED",
            Self::CustomerRiskScoreChanged => "CUSTOMER_RISK_SCORE_CHANGED",
            Self::CustomerRiskLevelIncreased => "CUSTOMER_RISK_LEVEL_INCREASED",
            Self::CustomerRiskLevelDecreased => "CUSTOMER_RISK_LEVEL_DECREASED",
            Self::CsomEmulationMatchStatusUpdated => "CSOM_EMULATION_MATCH_STATUS_UPDATED",
            Self::CsomEmulationSearchStatusUpdated => "CSOM_EMULATION_SEARCH_STATUS_UPDATED",
            Self::CsomEmulationMonitoredSearchUpdated => "CSOM_EMULATION_MONITORED_SEARCH_UPDATED",
            Self::Other(name) => name,
        }
    }
}
