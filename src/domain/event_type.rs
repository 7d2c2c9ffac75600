/// The kind of event that a webhook receives.
///
/// An open enum: the vendor adds values without a new API version, so an unknown value is stored as
/// [`EventType::Other`].
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::EventType;
///
/// assert_eq!(EventType::parse("CASE_CREATED"), EventType::CaseCreated);
/// assert_eq!(EventType::parse("NEW_TYPE").as_str(), "NEW_TYPE");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventType {
    /// A case was created.
    CaseCreated,
    /// The state of a case changed.
    CaseTransitioned,
    /// The state of a case changed; deprecated in the API reference in favour of `CASE_TRANSITIONED`.
    CaseStateUpdated,
    /// Alerts were added to a case.
    CaseAlertListUpdated,
    /// A customer onboarding workflow completed.
    WorkflowCompleted,
    /// A held transaction was released or rejected.
    TransactionReviewed,
    /// An asynchronous monitoring run of a transaction ended.
    TransactionMonitoringAsyncCompleted,
    /// A customer's risk score changed.
    CustomerRiskScoreChanged,
    /// A customer's risk level rose.
    CustomerRiskLevelIncreased,
    /// A customer's risk level fell.
    CustomerRiskLevelDecreased,
    /// Legacy: a match of an emulated search changed its status.
    CsomEmulationMatchStatusUpdated,
    /// Legacy: an emulated search changed its status.
    CsomEmulationSearchStatusUpdated,
    /// Legacy: a monitored emulated search changed.
    CsomEmulationMonitoredSearchUpdated,
    /// A type that is unknown to this version, by its name in the API.
    Other(String),
}

impl EventType {
    /// Every event type in the vendor's API reference at the time of writing.
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

    /// Parses the name that the API uses. Unknown names become [`EventType::Other`].
    pub fn parse(name: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|known| known.as_str() == name)
            .unwrap_or_else(|| Self::Other(name.to_owned()))
    }

    /// The name that the API uses.
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
