use super::state::{NewForm, default_pattern};
use crate::client::PendingCreate;
use crate::ui::context::AppContext;
use crate::ui::state::drafts::{self, StoredDraft};
use crate::ui::state::kept_drafts::KeptDraft;
use leptos::prelude::untrack;

/// The draft's part of the storage key.
const DRAFT: &str = "new";

impl NewForm {
    pub(super) fn draft_key(app: AppContext) -> String {
        app.draft_key(DRAFT)
    }

    pub(super) fn store(self) {
        let (name, url) = (self.name.value.get(), self.url.value.get());
        let (events, pattern) = (self.events.all(), self.pattern.value.get());
        let mut values = vec![(drafts::NAME, name.as_str()), (drafts::URL, url.as_str())];
        values.extend(events.iter().map(|event| (drafts::EVENT, event.as_str())));
        if self.events.is_several() {
            values.push((drafts::PATTERN, pattern.as_str()));
        }
        StoredDraft::new(&values)
            .with_pending_creates(&self.pending.all())
            .store(&self.draft.get_value());
    }

    /// Restores a draft of an earlier visit. If the form has other values, as of a copy, these are set aside.
    pub fn restore_kept(self, kept: &KeptDraft) {
        let key = self.draft.get_value();
        if kept.key != key {
            if untrack(|| self.is_unsaved()) {
                KeptDraft::set_aside(&key);
            }
            self.pending.replace(kept.draft.pending_creates());
            StoredDraft::remove(&kept.key);
        }
        self.restore(&kept.draft);
    }

    /// Discards a draft of an earlier visit.
    pub fn discard_kept(self, kept: &KeptDraft) {
        if self.draft.with_value(|key| *key == kept.key) {
            self.discard();
        } else {
            StoredDraft::remove(&kept.key);
        }
    }

    fn restore(self, draft: &StoredDraft) {
        self.name.reset(&draft.value(drafts::NAME));
        self.url.reset(&draft.value(drafts::URL));
        let pattern = draft.values(drafts::PATTERN).into_iter().next();
        let events = draft.values(drafts::EVENT);
        self.events.reset(&events, pattern.is_some());
        if let Some(pattern) = pattern {
            self.pattern.reset(&pattern);
        }
    }

    /// Discards all values and the draft.
    pub fn discard(self) {
        self.pending.replace(Vec::new());
        for field in self.fields() {
            field.reset("");
        }
        self.events.reset(&[], false);
        self.pattern.reset(&default_pattern(self.language));
        self.forget();
    }

    pub(super) fn forget(self) {
        self.draft.with_value(|key| StoredDraft::remove(key));
    }

    /// Removes the draft after the webhooks are created. The form itself may be gone.
    pub fn forget_draft(app: AppContext) {
        StoredDraft::remove(&Self::draft_key(app));
    }

    /// Removes an event from the draft after its webhook is created and the form is gone.
    pub fn forget_event(app: AppContext, event: &str) {
        let key = Self::draft_key(app);
        if let Some(draft) = StoredDraft::load(&key) {
            draft.without_event(event).store(&key);
        }
    }

    /// Stores a create before it is sent, so that it survives a reload; or removes it, once its outcome is known.
    pub fn set_pending_create(self, slot: usize, create: Option<PendingCreate>) {
        if self.pending.set(slot, create) {
            untrack(|| self.store());
        }
    }
}
