use super::batch_failure::{Failure, STATUS_ID};
use super::create::note_created;
use super::state::NewForm;
use crate::client::{ApiError, WriteOutcome, engine::CreateOutcome};
use crate::domain::{NewWebhook, Webhook};
use crate::ui::api::Abort;
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::take_focus;
use crate::ui::i18n::form as text;
use crate::ui::model::batch::{Batch, ItemState};
use crate::ui::model::route::Route;
use crate::ui::pages::form::{Submission, apply_field_errors, focus_first_problem};
use crate::ui::reactive::{LocalSignal, Stored, after_render};
use crate::ui::state::navigator::HistoryChange;
use web_sys::Element;

/// Creates several webhooks, one after another. While there is a batch, it is shown instead of the fields.
#[derive(Clone, Copy)]
pub struct BatchRun {
    pub webhooks: Stored<Vec<NewWebhook>>,
    pub batch: LocalSignal<Option<Batch<Failure>>>,
    form: NewForm,
    submission: LocalSignal<Submission>,
    abort: Abort,
    node: Stored<Element>,
    app: AppContext,
}

impl BatchRun {
    /// `node` is the element of the form.
    pub fn new(form: NewForm, submission: LocalSignal<Submission>, node: Element) -> Self {
        Self {
            webhooks: Stored::default(),
            batch: LocalSignal::new(None),
            form,
            submission,
            abort: Abort::for_component(),
            node: Stored::new(node),
            app: use_app(),
        }
    }

    /// Whether there is a batch. Reactive.
    pub fn is_shown(self) -> bool {
        self.batch.with(Option::is_some)
    }

    /// Starts with these webhooks.
    pub fn start(self, webhooks: Vec<NewWebhook>) {
        if self.submission.with_untracked(Submission::is_in_progress) {
            return;
        }
        self.batch.set(Some(Batch::new(webhooks.len())));
        self.webhooks.set_value(webhooks);
        self.run();
    }

    /// Tries all that is left again.
    pub fn run_rest(self) {
        self.change(Batch::run_rest);
        self.run();
    }

    /// Tries one again.
    pub fn run_one(self, index: usize) {
        self.change(|batch| batch.run_one(index));
        self.run();
    }

    /// Ends the request in progress, whose outcome is then looked up, and starts no other.
    pub fn cancel(self) {
        self.change(Batch::stop);
        self.abort.cancel();
    }

    /// Shows the fields again, with the events whose webhooks are not created.
    pub fn close(self) {
        self.batch.set(None);
    }

    fn change<R>(self, change: impl FnOnce(&mut Batch<Failure>) -> R) -> Option<R> {
        let mut result = None;
        let mut batch = self.batch.try_with_untracked(Clone::clone)?;
        if let Some(batch) = &mut batch {
            result = Some(change(batch));
        }
        self.batch.set(batch);
        result
    }

    fn run(self) {
        if self.submission.with_untracked(Submission::is_in_progress) {
            return;
        }
        self.submission.set(Submission::Sending);
        self.focus_status();
        self.app.spawn(async move {
            while let Some(Some(index)) = self.change(Batch::take_next) {
                self.create(index).await;
            }
            if !self.abort.is_disposed() {
                self.submission.set(Submission::Idle);
                self.finish();
            }
        });
    }

    /// What had the focus is hidden or gone.
    fn focus_status(self) {
        let node = self.node.get_value();
        after_render(move || {
            if let Ok(Some(status)) = node.query_selector(&format!("#{STATUS_ID}")) {
                take_focus(&status);
            }
        });
    }

    async fn create(self, index: usize) {
        let webhooks = self.webhooks.get_value();
        let webhook = &webhooks[index];
        let event = webhook.event().as_str();
        let chosen: Vec<String> = webhooks
            .iter()
            .map(|it| it.event().as_str().to_owned())
            .collect();
        let (slot, pending) = self.form.pending.slot(event, &chosen);
        let store_pending = |create| self.form.set_pending_create(slot, create);
        let on_check = || {
            self.change(|batch| batch.set(index, ItemState::Checking));
        };
        let app = self.app;
        let created = app
            .api
            .create(webhook, pending, store_pending, on_check, self.abort)
            .await;
        let state = match created {
            CreateOutcome::Created(created) | CreateOutcome::FoundAfterLostAnswer(created) => {
                self.created(webhook, &created);
                ItemState::Created
            }
            CreateOutcome::Ambiguous(all) => ItemState::Unclear(Failure::Ambiguous(all)),
            CreateOutcome::EarlierRequestSucceeded(all) => {
                ItemState::Unclear(Failure::EarlierRequestSucceeded(all))
            }
            CreateOutcome::Failed(outcome, error) => {
                // The next one could only fail in the same way.
                let is_refused =
                    matches!(error, ApiError::Forbidden(_) | ApiError::Unauthorized(_));
                if is_refused || outcome == WriteOutcome::NotSent {
                    self.change(Batch::stop);
                }
                let more = apply_field_errors(&error, &[]);
                ItemState::Failed(Failure::Failed(outcome, error, more))
            }
        };
        self.change(|batch| batch.set(index, state));
    }

    /// What is created is no longer in the draft.
    fn created(self, sent: &NewWebhook, webhook: &Webhook) {
        let (app, event) = (self.app, sent.event().as_str());
        if !self.abort.is_disposed() {
            note_created(app, sent, webhook);
            return self.form.events.remove(event);
        }
        if !note_created(app, sent, webhook) {
            app.notices
                .success(text::CREATED, sent.name().as_str().into());
        }
        NewForm::forget_event(app, event);
    }

    fn finish(self) {
        let app = self.app;
        // The status banner above the page already shows this.
        if app.api.has_refused_writes() {
            return self.close();
        }
        if self
            .batch
            .with_untracked(|batch| !batch.as_ref().is_some_and(Batch::is_complete))
        {
            return self.node.with_value(focus_first_problem);
        }
        let webhooks = self.webhooks.get_value();
        let names: Vec<&str> = webhooks.iter().map(|it| it.name().as_str()).collect();
        let title = text::created_several(names.len() as u32);
        app.notices
            .success(title, names.join(" · ").as_str().into());
        self.form.discard();
        app.navigator.leave_guard.release();
        app.navigator.go(&Route::WEBHOOKS, HistoryChange::Replace);
    }
}
