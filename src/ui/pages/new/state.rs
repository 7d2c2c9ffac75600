use super::events::ChosenEvents;
use super::pending::PendingCreates;
use crate::domain::{Draft, EventType, Field, NewWebhook, Problem};
use crate::ui::context::use_app;
use crate::ui::dom::OptionTextFn;
use crate::ui::i18n::{Language, events, form as text};
use crate::ui::model::config::Config;
use crate::ui::model::names;
use crate::ui::pages::form::{FieldState, problem_of, store_draft};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::kept_drafts::KeptDraft;

/// The fields of a new webhook, or of several with the same URL.
#[derive(Clone, Copy)]
pub struct NewForm {
    pub name: FieldState,
    pub events: ChosenEvents,
    pub url: FieldState,
    /// The pattern of the names, if there are several events.
    pub pattern: FieldState,
    pub pending: PendingCreates,
    /// The storage key of the draft.
    pub(super) draft: Stored<String>,
    pub(super) config: LocalSignal<Config>,
    pub(super) language: Language,
}

impl NewForm {
    /// Creates an empty form, or a copy of a webhook; also returns the drafts of earlier visits. Pending creates are
    /// taken from the draft at once, because they have to be looked up before anything else is sent.
    pub fn new() -> (Self, Vec<KeptDraft>) {
        let app = use_app();
        let key = Self::draft_key(app);
        let mut copied = None;
        app.copied.update_value(|webhook| copied = webhook.take());
        if copied.is_some() {
            KeptDraft::set_aside(&key);
        }
        let drafts = KeptDraft::load_all(&key);
        let own = drafts.iter().find(|kept| kept.key == key);
        let pending = own.map(|kept| kept.draft.pending_creates());
        let form = Self {
            name: FieldState::new(String::new()),
            events: ChosenEvents::new(),
            url: FieldState::new(String::new()),
            pattern: FieldState::new(default_pattern(app.language)),
            pending: PendingCreates::new(pending.unwrap_or_default()),
            draft: Stored::new(key),
            config: app.config,
            language: app.language,
        };
        store_draft(
            move || form.is_unsaved(),
            move || form.store(),
            move || form.forget(),
        );
        if let Some(webhook) = copied {
            form.fill_in_copy(&webhook);
        }
        (form, drafts)
    }

    /// The fields with the name as typed, and the first event, if every field is valid.
    pub fn validate(self) -> Result<NewWebhook, Vec<Problem>> {
        let draft = Draft {
            name: self.name.value.get(),
            event: self
                .events
                .all()
                .first()
                .map(|event| EventType::parse(event)),
            url: self.url.value.get(),
        };
        draft.validate(self.config.with(|config| config.host_policy))
    }

    /// The webhooks to create, if every field is valid: one for each event.
    pub fn validate_all(self) -> Result<Vec<NewWebhook>, Vec<Problem>> {
        let typed = self.validate()?;
        if !self.events.is_several() {
            return Ok(vec![typed]);
        }
        let policy = self.config.with(|config| config.host_policy);
        let drafts = self.names().into_iter().map(|(event, name)| Draft {
            name,
            event: Some(event),
            url: self.url.value.get(),
        });
        drafts.map(|draft| draft.validate(policy)).collect()
    }

    /// The name of each webhook by the pattern. Reactive.
    pub fn names(self) -> Vec<(EventType, String)> {
        let (pattern, typed) = (self.pattern.value.get(), self.name.value.get());
        let events = self.events.all().into_iter();
        let named = events.map(|event| {
            let event = EventType::parse(&event);
            let shown = self.language.render(&events::name(&event));
            let name = names::by_pattern(&pattern, &typed, &shown);
            (event, name)
        });
        named.collect()
    }

    pub fn is_unsaved(self) -> bool {
        let mut fields = self.fields().into_iter();
        fields.any(|field| field.value.with(|value| !value.trim().is_empty()))
    }

    /// Shows all problems from now on.
    pub fn show_problems(self) {
        for field in self.fields() {
            field.show_problem();
        }
        self.pattern.show_problem();
    }

    pub(super) fn fields(self) -> [FieldState; 3] {
        [self.name, self.events.first, self.url]
    }

    /// The problem to show for a field.
    pub fn problem(self, field: Field) -> OptionTextFn {
        let state = match field {
            Field::Name => self.name,
            Field::Event => self.events.first,
            Field::Url | Field::Status => self.url,
        };
        state.problem(move || problem_of(field, self.validate().err()?))
    }
}

/// The pattern in the words of a language.
pub(super) fn default_pattern(language: Language) -> String {
    without_isolates(&language.render_untracked(&text::pattern_default(names::NAME, names::EVENT)))
}

/// A rendered text without the marks around its arguments, for a value that is typed and sent.
pub(super) fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
