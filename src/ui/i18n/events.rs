//! Texts for event types.

use super::{
    Text,
    messages::{events as messages, triggers},
};
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
        EventType::CaseCreated => triggers::CASE_CREATED,
        EventType::CaseTransitioned => triggers::CASE_TRANSITIONED,
        EventType::CaseStateUpdated => triggers::CASE_STATE_UPDATED,
        EventType::CaseAlertListUpdated => triggers::CASE_ALERT_LIST_UPDATED,
        EventType::WorkflowCompleted => triggers::WORKFLOW_COMPLETED,
        EventType::TransactionReviewed => triggers::TRANSACTION_REVIEWED,
        EventType::TransactionMonitoringAsyncCompleted => {
            triggers::TRANSACTION_MONITORING_COMPLETED
        }
        EventType::CustomerRiskScoreChanged => triggers::RISK_SCORE_CHANGED,
        EventType::CustomerRiskLevelIncreased => triggers::RISK_LEVEL_INCREASED,
        EventType::CustomerRiskLevelDecreased => triggers::RISK_LEVEL_DECREASED,
        EventType::CsomEmulationMatchStatusUpdated
        | EventType::CsomEmulationSearchStatusUpdated
        | EventType::CsomEmulationMonitoredSearchUpdated => triggers::LEGACY,
        EventType::Other(_) => triggers::OTHER,
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
