use crate::client::{ApiError, WriteOutcome};
use crate::domain::{ResponseType, TestResult, Timestamp, WebhookId};
use crate::ui::i18n::{Text, errors, errors::Operation, test_message};
use crate::ui::reactive::{LocalSignal, Stored};

/// The last test of each webhook that was tested in this tab. They are kept in memory only.
#[derive(Clone, Copy, Default)]
pub struct TestRecords {
    records: Stored<Vec<(WebhookId, TestRecord)>>,
    changes: LocalSignal<u32>,
}

/// The last test of a webhook.
#[derive(Clone, PartialEq)]
pub struct TestRecord {
    /// The result in a few words.
    pub title: Text,
    pub verdict: Verdict,
    pub at: Timestamp,
}

/// What a test says of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Received,
    Failed,
    /// The test could not be run, or its result is unknown.
    Unknown,
}

impl TestRecord {
    /// The record of a test that was sent at `at`; none of one that was cancelled.
    pub fn of(answer: &Result<TestResult, ApiError>, at: Timestamp) -> Option<Self> {
        let (title, verdict) = match answer {
            Ok(result) => {
                let (title, _) = test_message::outcome(&result.response_type);
                let verdict = match result.response_type {
                    ResponseType::Success => Verdict::Received,
                    _ => Verdict::Failed,
                };
                (title, verdict)
            }
            Err(ApiError::Cancelled) => return None,
            Err(error) => {
                let title = errors::heading(Operation::Test, outcome_of(error));
                (title, Verdict::Unknown)
            }
        };
        Some(Self { title, verdict, at })
    }
}

/// Whether a test that has failed may have been sent.
pub fn outcome_of(error: &ApiError) -> WriteOutcome {
    if error.is_ambiguous() {
        WriteOutcome::Unknown
    } else {
        WriteOutcome::Rejected
    }
}

impl TestRecords {
    pub fn set(self, id: &WebhookId, record: TestRecord) {
        self.records.update_value(|records| {
            records.retain(|(known, _)| known != id);
            records.push((id.clone(), record));
        });
        self.changes.update(|count| *count = count.wrapping_add(1));
    }

    /// Subscribes the current effect to new tests.
    pub fn track(self) {
        self.changes.track();
    }

    pub fn get(self, id: &WebhookId) -> Option<TestRecord> {
        self.records.with_value(|records| {
            let known = records.iter().find(|(known, _)| known == id);
            known.map(|(_, record)| record.clone())
        })
    }

    /// The webhooks whose last test has failed, as far as this tab knows.
    pub fn failed(self) -> Vec<WebhookId> {
        self.records.with_value(|records| {
            let failed = records
                .iter()
                .filter(|(_, record)| record.verdict == Verdict::Failed);
            failed.map(|(id, _)| id.clone()).collect()
        })
    }
}
