//! Texts for event types.

use super::{Text, messages::events as messages};
use crate::domain::{EventGroup, EventType};

pub fn name(event: &EventType) -> Text {
    match event {
        EventType::CaseCreated => messages::CASE_CREATED,
        EventType::CaseTransitioned => messages::CASE_TRANSITIONED,
        EventType::CaseStateUpdated => messages::CASE_STATE_UPDATED,
        EventType::CaseAlertListUpdated => messages::CASE_ALERT_LIST_UPDATED,
        EventType::WorkflowCompleted => messages::WORKFLOW_COMPLETED,
        EventType::TransactionReviewed => messages::TRANSACTION_REVIEWED,
        EventType::TransactionMonitoringAsyncCompleted => {
            messages::TRANSACTION_MONITORING_COMPLETED
        }
        EventType::CustomerRiskScoreChanged => messages::RISK_SCORE_CHANGED,
        EventType::CustomerRiskLevelIncreased => messages::RISK_LEVEL_INCREASED,
        EventType::CustomerRiskLevelDecreased => messages::RISK_LEVEL_DECREASED,
        EventType::CsomEmulationMatchStatusUpdated => messages::MATCH_STATUS_UPDATED,
        EventType::CsomEmulationSearchStatusUpdated => messages::SEARCH_STATUS_UPDATED,
        EventType::CsomEmulationMonitoredSearchUpdated => messages::MONITORED_SEARCH_UPDATED,
        EventType::Other(name) => name.into(),
    }
}

/// What triggers a delivery, in one sentence.
pub fn description(event: &EventType) -> Text {
    match event {
        EventType::CaseCreated => messages::CASE_CREATED_EXPLAINED,
        EventType::CaseTransitioned => messages::CASE_TRANSITIONED_EXPLAINED,
        EventType::CaseStateUpdated => messages::CASE_STATE_UPDATED_EXPLAINED,
        EventType::CaseAlertListUpdated => messages::CASE_ALERT_LIST_UPDATED_EXPLAINED,
        EventType::WorkflowCompleted => messages::WORKFLOW_COMPLETED_EXPLAINED,
        EventType::TransactionReviewed => messages::TRANSACTION_REVIEWED_EXPLAINED,
        EventType::TransactionMonitoringAsyncCompleted => {
            messages::TRANSACTION_MONITORING_COMPLETED_EXPLAINED
        }
        EventType::CustomerRiskScoreChanged => messages::RISK_SCORE_CHANGED_EXPLAINED,
        EventType::CustomerRiskLevelIncreased => messages::RISK_LEVEL_INCREASED_EXPLAINED,
        EventType::CustomerRiskLevelDecreased => messages::RISK_LEVEL_DECREASED_EXPLAINED,
        EventType::CsomEmulationMatchStatusUpdated
        | EventType::CsomEmulationSearchStatusUpdated
        | EventType::CsomEmulationMonitoredSearchUpdated => messages::LEGACY_EXPLAINED,
        EventType::Other(_) => messages::OTHER_EXPLAINED,
    }
}

pub fn group(group: EventGroup) -> Text {
    match group {
        EventGroup::MostUsed => messages::GROUP_MOST_USED,
        EventGroup::Cases => messages::GROUP_CASES,
        EventGroup::Transactions => messages::GROUP_TRANSACTIONS,
        EventGroup::CustomerRisk => messages::GROUP_CUSTOMER_RISK,
        EventGroup::Others => messages::GROUP_OTHERS,
    }
}
