use crate::domain::{Change, Edit, Field, Problem, Reach, Status, TargetUrl, Webhook};
use crate::ui::api::Abort;
use crate::ui::context::use_app;
use crate::ui::dom::MaybeTextOf;
use crate::ui::pages::form::{FieldState, Submission, focus_first_problem, take_refusal};
use crate::ui::text::{edit, form};
use leptos::{prelude::*, task::spawn_local};
use web_sys::Element;

/// A webhook's fields as they stand, beside what the backend holds.
#[derive(Clone, Copy)]
pub struct EditForm {
    pub held: RwSignal<Webhook>,
    pub name: FieldState,
    pub url: FieldState,
    pub is_active: RwSignal<bool>,
    reach: Reach,
}

impl EditForm {
    pub fn of(webhook: Webhook) -> Self {
        Self {
            name: FieldState::new(webhook.name.clone()),
            url: FieldState::new(webhook.url.clone()),
            is_active: RwSignal::new(webhook.status.is_active()),
            held: RwSignal::new(webhook),
            reach: use_app().config.with_value(|config| config.reach),
        }
    }

    fn edit(self) -> Edit {
        Edit {
            name: self.name.value.get(),
            url: self.url.value.get(),
            status: Status::from_is_active(self.is_active.get()),
        }
    }

    pub fn is_changed(self) -> bool {
        self.held.with(|held| self.edit().differs_from(held))
    }

    /// What a save would send, if every field that changed is valid.
    pub fn validate(self) -> Result<Change, Vec<Problem>> {
        self.held
            .with(|held| self.edit().validate(held, self.reach))
    }

    /// The URL to test: the one in the field, while the form is valid.
    pub fn tested(self) -> Option<TargetUrl> {
        self.validate().ok()?;
        self.url
            .value
            .with(|text| TargetUrl::parse(text, self.reach))
            .ok()
    }

    pub fn show_problems(self) {
        self.name.show_problem();
        self.url.show_problem();
    }

    /// What to say beside a field.
    pub fn problem(self, field: Field) -> MaybeTextOf {
        let state = if field == Field::Name {
            self.name
        } else {
            self.url
        };
        state.problem(move || {
            let problems = self.validate().err()?;
            let problem = problems.into_iter().find(|p| p.field() == field)?;
            Some(form::problem(problem))
        })
    }

    /// Takes what the backend holds now.
    fn settle(self, webhook: Webhook) {
        self.name.reset(&webhook.name);
        self.url.reset(&webhook.url);
        self.is_active.set(webhook.status.is_active());
        self.held.set(webhook);
    }
}

/// Saves a change, one at a time, and reads back what the backend holds then: it answers a save with the identifier only.
pub fn use_saving(
    form: EditForm,
    node: Element,
) -> (RwSignal<Submission>, impl Fn(Change) + 'static) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = RwSignal::new(Submission::Idle);
    let save = move |change: Change| {
        if submission.with_untracked(|s| *s == Submission::Busy) {
            return;
        }
        submission.set(Submission::Busy);
        let (signal, node) = (abort.signal(), node.clone());
        let held = form.held.get_untracked();
        spawn_local(async move {
            if let Err(error) = app.api.update(&held.id, &change, &signal).await {
                if !signal.aborted() {
                    let fields = [("name", form.name), ("url", form.url)];
                    let more = take_refusal(&error, &fields);
                    submission.set(Submission::Failed(error, more));
                    focus_first_problem(&node);
                }
                return;
            }
            let read_back = app.api.find(&held.id, &signal).await;
            let now = match read_back {
                Ok(Some(webhook)) => {
                    app.notices.success(edit::SAVED, &webhook.name);
                    webhook
                }
                _ => {
                    let sent = applied(held, &change);
                    app.notices.error(edit::READ_BACK_FAILED, &sent.name);
                    sent
                }
            };
            app.webhooks.replace(&now);
            if !signal.aborted() {
                form.settle(now);
                submission.set(Submission::Idle);
            }
        });
    };
    (submission, save)
}

/// What was sent, laid over what was held.
fn applied(mut webhook: Webhook, change: &Change) -> Webhook {
    if let Some(name) = change.name() {
        webhook.name = name.as_str().to_owned();
    }
    if let Some(url) = change.url() {
        webhook.url = url.as_str().to_owned();
    }
    webhook.status = change.status().unwrap_or(webhook.status);
    webhook
}
