//! Event types in plain words.

use super::{Text, words::events as words};
use crate::domain::{EventType, Group};

pub fn name(event: &EventType) -> Text {
    match event {
        EventType::CaseCreated => words::CASE_CREATED,
        EventType::CaseTransitioned => words::CASE_TRANSITIONED,
        EventType::CaseStateUpdated => words::CASE_STATE_UPDATED,
        EventType::CaseAlertListUpdated => words::CASE_ALERT_LIST_UPDATED,
        EventType::WorkflowCompleted => words::WORKFLOW_COMPLETED,
        EventType::TransactionReviewed => words::TRANSACTION_REVIEWED,
        EventType::TransactionMonitoringAsyncCompleted => words::TRANSACTION_MONITORING_COMPLETED,
        EventType::CustomerRiskScoreChanged => words::RISK_SCORE_CHANGED,
        EventType::CustomerRiskLevelIncreased => words::RISK_LEVEL_INCREASED,
        EventType::CustomerRiskLevelDecreased => words::RISK_LEVEL_DECREASED,
        EventType::CsomEmulationMatchStatusUpdated => words::MATCH_STATUS_UPDATED,
        EventType::CsomEmulationSearchStatusUpdated => words::SEARCH_STATUS_UPDATED,
        EventType::CsomEmulationMonitoredSearchUpdated => words::MONITORED_SEARCH_UPDATED,
        EventType::Other(name) => name.into(),
    }
}

/// What has to happen for a delivery, in one sentence.
pub fn description(event: &EventType) -> Text {
    match event {
        EventType::CaseCreated => words::CASE_CREATED_EXPLAINED,
        EventType::CaseTransitioned => words::CASE_TRANSITIONED_EXPLAINED,
        EventType::CaseStateUpdated => words::CASE_STATE_UPDATED_EXPLAINED,
        EventType::CaseAlertListUpdated => words::CASE_ALERT_LIST_UPDATED_EXPLAINED,
        EventType::WorkflowCompleted => words::WORKFLOW_COMPLETED_EXPLAINED,
        EventType::TransactionReviewed => words::TRANSACTION_REVIEWED_EXPLAINED,
        EventType::TransactionMonitoringAsyncCompleted => {
            words::TRANSACTION_MONITORING_COMPLETED_EXPLAINED
        }
        EventType::CustomerRiskScoreChanged => words::RISK_SCORE_CHANGED_EXPLAINED,
        EventType::CustomerRiskLevelIncreased => words::RISK_LEVEL_INCREASED_EXPLAINED,
        EventType::CustomerRiskLevelDecreased => words::RISK_LEVEL_DECREASED_EXPLAINED,
        EventType::CsomEmulationMatchStatusUpdated
        | EventType::CsomEmulationSearchStatusUpdated
        | EventType::CsomEmulationMonitoredSearchUpdated => words::LEGACY_EXPLAINED,
        EventType::Other(_) => words::OTHER_EXPLAINED,
    }
}

pub fn group(group: Group) -> Text {
    match group {
        Group::MostUsed => words::GROUP_MOST_USED,
        Group::Cases => words::GROUP_CASES,
        Group::Transactions => words::GROUP_TRANSACTIONS,
        Group::CustomerRisk => words::GROUP_CUSTOMER_RISK,
        Group::Others => words::GROUP_OTHERS,
    }
}
