//! Event types in plain words.

use crate::domain::{EventType, Group};

/// An event's name as a sentence's end: "Tell me when …".
pub fn name(event: &EventType) -> &str {
    match event {
        EventType::CaseCreated => "Case created",
        EventType::CaseTransitioned => "Case state updated",
        EventType::CaseStateUpdated => "Case state updated (deprecated)",
        EventType::CaseAlertListUpdated => "Alerts added to a case",
        EventType::WorkflowCompleted => "Customer onboarding workflow completed",
        EventType::TransactionReviewed => "Transaction reviewed",
        EventType::TransactionMonitoringAsyncCompleted => "Transaction monitoring completed",
        EventType::CustomerRiskScoreChanged => "Customer risk score changed",
        EventType::CustomerRiskLevelIncreased => "Customer risk level increased",
        EventType::CustomerRiskLevelDecreased => "Customer risk level decreased",
        EventType::CsomEmulationMatchStatusUpdated => "Match status updated (legacy)",
        EventType::CsomEmulationSearchStatusUpdated => "Search status updated (legacy)",
        EventType::CsomEmulationMonitoredSearchUpdated => "Monitored search updated (legacy)",
        EventType::Other(name) => name,
    }
}

/// What has to happen for a delivery, in one sentence.
pub fn description(event: &EventType) -> &'static str {
    match event {
        EventType::CaseCreated => "A case is created.",
        EventType::CaseTransitioned => {
            "The state of a case is updated, for example from Not started to In progress."
        }
        EventType::CaseStateUpdated => {
            "The state of a case is updated. Deprecated: new webhooks should use Case state updated."
        }
        EventType::CaseAlertListUpdated => "New alerts are added to an existing case.",
        EventType::WorkflowCompleted => "A customer onboarding workflow is completed.",
        EventType::TransactionReviewed => "A held transaction is released or rejected.",
        EventType::TransactionMonitoringAsyncCompleted => {
            "An asynchronous monitoring run of a transaction ends."
        }
        EventType::CustomerRiskScoreChanged => "The risk score of a customer changes.",
        EventType::CustomerRiskLevelIncreased => {
            "The risk level of a customer rises, for example from Medium to High."
        }
        EventType::CustomerRiskLevelDecreased => {
            "The risk level of a customer falls, for example from High to Medium."
        }
        EventType::CsomEmulationMatchStatusUpdated
        | EventType::CsomEmulationSearchStatusUpdated
        | EventType::CsomEmulationMonitoredSearchUpdated => {
            "An event of the earlier platform, kept for existing webhooks."
        }
        EventType::Other(_) => "An event that this page does not know by name.",
    }
}

pub fn group(group: Group) -> &'static str {
    match group {
        Group::MostUsed => "Most used",
        Group::Cases => "Cases",
        Group::Transactions => "Transactions",
        Group::CustomerRisk => "Customer risk",
        Group::Others => "Other events",
    }
}
