use crate::client::PendingCreate;
use crate::domain::{Draft, EventType, Field, NewWebhook, Problem};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::OptionTextFn;
use crate::ui::model::config::Config;
use crate::ui::pages::form::{FieldState, problem_of, store_draft};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::drafts::{self, StoredDraft};
use leptos::prelude::*;

/// The draft's part of the storage key.
const DRAFT: &str = "new";

/// The fields of a new webhook.
#[derive(Clone, Copy)]
pub struct NewForm {
    pub name: FieldState,
    pub event: FieldState,
    pub url: FieldState,
    /// A create whose outcome is unknown.
    pending: Stored<Option<PendingCreate>>,
    /// The storage key of the draft.
    draft: Stored<String>,
    config: LocalSignal<Config>,
}

impl NewForm {
    /// Creates an empty form; also returns the draft of an earlier visit. A pending create is taken from the draft at
    /// once, because it has to be looked up before anything else is sent.
    pub fn new() -> (Self, Option<StoredDraft>) {
        let app = use_app();
        let name = app.draft_key(DRAFT);
        let draft = StoredDraft::load(&name);
        let form = Self {
            name: FieldState::new(String::new()),
            event: FieldState::new(String::new()),
            url: FieldState::new(String::new()),
            pending: Stored::new(draft.as_ref().and_then(StoredDraft::pending_create)),
            draft: Stored::new(name),
            config: app.config,
        };
        store_draft(
            move || form.is_unsaved(),
            move || form.store(),
            move || form.forget(),
        );
        (form, draft)
    }

    /// The webhook, if every field is valid.
    pub fn validate(self) -> Result<NewWebhook, Vec<Problem>> {
        let event = self.event.value.get();
        let draft = Draft {
            name: self.name.value.get(),
            event: (!event.is_empty()).then(|| EventType::parse(&event)),
            url: self.url.value.get(),
        };
        draft.validate(self.config.with(|config| config.host_policy))
    }

    pub fn is_unsaved(self) -> bool {
        let mut fields = self.fields().into_iter();
        fields.any(|field| field.value.with(|value| !value.trim().is_empty()))
    }

    fn store(self) {
        let [name, event, url] = self.fields().map(|field| field.value.get());
        let values = [
            (drafts::NAME, name.as_str()),
            (drafts::EVENT, event.as_str()),
            (drafts::URL, url.as_str()),
        ];
        let pending = self.pending.get_value();
        StoredDraft::new(&values)
            .with_pending_create(pending.as_ref())
            .store(&self.draft.get_value());
    }

    pub fn restore(self, draft: &StoredDraft) {
        self.name.reset(&draft.value(drafts::NAME));
        self.event.reset(&draft.value(drafts::EVENT));
        self.url.reset(&draft.value(drafts::URL));
    }

    /// Discards all values and the draft.
    pub fn discard(self) {
        self.pending.set_value(None);
        for field in self.fields() {
            field.reset("");
        }
        self.forget();
    }

    fn forget(self) {
        self.draft.with_value(|name| StoredDraft::remove(name));
    }

    /// Removes the draft after the webhook is created. The form itself may be gone.
    pub fn forget_draft(app: AppContext) {
        StoredDraft::remove(&app.draft_key(DRAFT));
    }

    /// The create whose outcome is unknown, if there is one.
    pub fn pending_create(self) -> Option<PendingCreate> {
        self.pending.get_value()
    }

    /// Stores a create before it is sent, so that it survives a reload; or removes it, once its outcome is known.
    pub fn set_pending_create(self, creation: Option<PendingCreate>) {
        // Returns nothing if the form still exists.
        if self.pending.try_set_value(creation).is_none() {
            untrack(|| self.store());
        }
    }

    /// Shows all problems from now on.
    pub fn show_problems(self) {
        for field in self.fields() {
            field.show_problem();
        }
    }

    fn fields(self) -> [FieldState; 3] {
        [self.name, self.event, self.url]
    }

    /// The problem to show for a field.
    pub fn problem(self, field: Field) -> OptionTextFn {
        let state = match field {
            Field::Name => self.name,
            Field::Event => self.event,
            Field::Url | Field::Status => self.url,
        };
        state.problem(move || problem_of(field, self.validate().err()?))
    }
}
