use crate::domain::{Change, Edit, Field, HostPolicy, Problem, Status, TargetUrl, Webhook};
use crate::ui::context::use_app;
use crate::ui::dom::OptionTextFn;
use crate::ui::model::config::Config;
use crate::ui::pages::form::{FieldState, problem_of, store_draft};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::drafts::{self, StoredDraft};

/// The fields of a webhook, and the server's version that they are compared with.
#[derive(Clone, Copy)]
pub struct EditForm {
    /// The version that changes are computed from. A restored draft brings its own, which may be older.
    pub base: LocalSignal<Webhook>,
    /// The last version that the server returned.
    latest: Stored<Webhook>,
    pub name: FieldState,
    pub url: FieldState,
    pub is_active: LocalSignal<bool>,
    /// The storage key of the draft.
    draft: Stored<String>,
    config: LocalSignal<Config>,
}

impl EditForm {
    /// Creates the form; also returns the draft of an earlier visit if it would change anything.
    pub fn of(webhook: Webhook) -> (Self, Option<StoredDraft>) {
        let app = use_app();
        let name = app.draft_key(webhook.id.as_str());
        let draft = StoredDraft::load(&name)
            .filter(|draft| is_complete(draft) && edit_of(draft).differs_from(&webhook));
        let form = Self {
            name: FieldState::new(webhook.name.clone()),
            url: FieldState::new(webhook.url.clone()),
            is_active: LocalSignal::new(webhook.status.is_active()),
            latest: Stored::new(webhook.clone()),
            base: LocalSignal::new(webhook),
            draft: Stored::new(name),
            config: app.config,
        };
        store_draft(
            move || form.is_changed(),
            move || form.store(),
            move || form.forget_draft(),
        );
        (form, draft)
    }

    fn host_policy(self) -> HostPolicy {
        self.config.with(|config| config.host_policy)
    }

    pub fn edit(self) -> Edit {
        Edit {
            name: self.name.value.get(),
            url: self.url.value.get(),
            status: Status::from_is_active(self.is_active.get()),
        }
    }

    pub fn is_changed(self) -> bool {
        self.base.with(|base| self.edit().differs_from(base))
    }

    /// The change that a save sends, if every changed field is valid.
    pub fn validate(self) -> Result<Change, Vec<Problem>> {
        self.base
            .with(|base| self.edit().validate(base, self.host_policy()))
    }

    /// The URL of the field, while the form is valid.
    pub fn tested(self) -> Option<TargetUrl> {
        self.validate().ok()?;
        self.url
            .value
            .with(|text| TargetUrl::parse(text, self.host_policy()))
            .ok()
    }

    pub fn show_problems(self) {
        self.name.show_problem();
        self.url.show_problem();
    }

    /// The problem to show for a field.
    pub fn problem(self, field: Field) -> OptionTextFn {
        let state = if field == Field::Name {
            self.name
        } else {
            self.url
        };
        state.problem(move || problem_of(field, self.validate().err()?))
    }

    /// Resets the fields to a version of the server.
    pub fn reset_to(self, webhook: Webhook) {
        self.name.reset(&webhook.name);
        self.url.reset(&webhook.url);
        self.is_active.set(webhook.status.is_active());
        self.set_base(webhook);
    }

    /// Computes changes from another version of the server; the fields stay.
    pub fn set_base(self, webhook: Webhook) {
        self.note_server_version(webhook.clone());
        self.base.set(webhook);
    }

    /// Stores the server's version that discarding returns to.
    pub fn note_server_version(self, webhook: Webhook) {
        self.latest.set_value(webhook);
    }

    /// Discards all changes.
    pub fn discard(self) {
        self.reset_to(self.latest.get_value());
        self.forget_draft();
    }

    pub fn forget_draft(self) {
        self.draft.with_value(|name| StoredDraft::remove(name));
    }

    /// Restores the values of a draft and the version that it was made from, which a save compares with the server's.
    pub fn restore(self, draft: &StoredDraft) {
        let edit = edit_of(draft);
        self.base.update(|base| {
            base.name = draft.value(drafts::BASE_NAME);
            base.url = draft.value(drafts::BASE_URL);
            base.status = status_of(draft, drafts::BASE_STATUS);
        });
        self.name.reset(&edit.name);
        self.url.reset(&edit.url);
        self.is_active.set(edit.status.is_active());
    }

    fn store(self) {
        let edit = self.edit();
        self.base.with(|base| {
            let values = [
                (drafts::NAME, edit.name.as_str()),
                (drafts::URL, edit.url.as_str()),
                (drafts::STATUS, status_word(edit.status)),
                (drafts::BASE_NAME, base.name.as_str()),
                (drafts::BASE_URL, base.url.as_str()),
                (drafts::BASE_STATUS, status_word(base.status)),
            ];
            StoredDraft::new(&values).store(&self.draft.get_value());
        });
    }
}

/// Whether the draft has the version that it was made from, which those of earlier releases lack.
fn is_complete(draft: &StoredDraft) -> bool {
    !draft.value(drafts::BASE_STATUS).is_empty()
}

fn edit_of(draft: &StoredDraft) -> Edit {
    Edit {
        name: draft.value(drafts::NAME),
        url: draft.value(drafts::URL),
        status: status_of(draft, drafts::STATUS),
    }
}

fn status_of(draft: &StoredDraft, value: &str) -> Status {
    Status::from_is_active(draft.value(value) == status_word(Status::Active))
}

/// The form in which drafts store a status.
fn status_word(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Inactive => "inactive",
    }
}
