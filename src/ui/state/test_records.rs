use crate::domain::{Timestamp, WebhookId};
use crate::ui::i18n::Text;
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
    pub is_success: bool,
    pub at: Timestamp,
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

    /// Whether the last test of a webhook has failed, as far as this tab knows.
    pub fn has_failed(self, id: &WebhookId) -> bool {
        self.get(id).is_some_and(|record| !record.is_success)
    }
}
