use crate::domain::WebhookId;
use crate::ui::reactive::LocalSignal;

/// The webhooks whose rows stay for as long as the view does, because the user has just done something in them: a row
/// that leaves at once would move another one under the pointer.
#[derive(Clone, Copy)]
pub(super) struct KeptRows(LocalSignal<Vec<WebhookId>>);

impl KeptRows {
    pub(super) fn new() -> Self {
        Self(LocalSignal::default())
    }

    pub(super) fn keep(self, id: &WebhookId) {
        if !self.0.with_untracked(|ids| ids.contains(id)) {
            self.0.update(|ids| ids.push(id.clone()));
        }
    }

    /// The webhooks, without tracking.
    pub(super) fn ids(self) -> Vec<WebhookId> {
        self.0.with_untracked(Clone::clone)
    }

    pub(super) fn track(self) {
        self.0.track();
    }

    pub(super) fn release(self) {
        if !self.0.with_untracked(Vec::is_empty) {
            self.0.set(Vec::new());
        }
    }
}
