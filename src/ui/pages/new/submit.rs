use super::state::NewForm;
use crate::client::ApiError;
use crate::domain::{NewWebhook, Webhook};
use crate::ui::api::{Abort, Created};
use crate::ui::context::{AppContext, use_app};
use crate::ui::i18n::{Text, form as text};
use crate::ui::model::route::Route;
use crate::ui::pages::form::{Submission, focus_first_problem, take_refusal};
use crate::ui::reactive::Signal;
use crate::ui::state::events::Happening;
use crate::ui::state::navigator::How;
use web_sys::Element;

/// Creates a webhook, once however often it is asked while one creation is under way; then leads to the list. Gives what ends it, too.
pub fn use_submission(
    state: NewForm,
    form: Element,
) -> (
    Signal<Submission>,
    Abort,
    impl Fn(NewWebhook) + Clone + 'static,
) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = Signal::new(Submission::Idle);
    let create = move |webhook: NewWebhook| {
        if submission.with_untracked(Submission::is_under_way) {
            return;
        }
        submission.set(Submission::Busy);
        let form = form.clone();
        app.spawn(async move {
            let open = state.open_creation();
            let keep = |creation| state.set_open_creation(creation);
            // Nothing to be said on a page that has been left.
            let look = || {
                submission.try_set(Submission::Looking);
            };
            let created = app.api.create(&webhook, open, keep, look, abort).await;
            let left = abort.is_left();
            submission_of(created, &webhook, app, state, left, submission);
            if !left {
                focus_first_problem(&form);
            }
        });
    };
    (submission, abort, create)
}

fn submission_of(
    created: Created,
    sent: &NewWebhook,
    app: AppContext,
    state: NewForm,
    left: bool,
    submission: Signal<Submission>,
) {
    let (title, webhook) = match created {
        Created::Done(webhook) => (text::CREATED, webhook),
        Created::Found(webhook) => (text::CREATED_UNANSWERED, webhook),
        _ if left => return,
        Created::Several(all) => return submission.set(Submission::Several(all)),
        Created::Earlier(all) => return submission.set(Submission::Earlier(all)),
        Created::Failed(fate, error) => {
            let fields = [
                ("name", state.name),
                ("type", state.event),
                ("url", state.url),
            ];
            let more = take_refusal(&error, &fields);
            return submission.set(match error {
                // The banner above the page says it, for everything that could be written.
                ApiError::Forbidden(_) if app.api.has_refused_writes() => Submission::Idle,
                error => Submission::Failed(fate, error, more),
            });
        }
    };
    tell(app, title, sent, &webhook);
    app.listener.tell(Happening::Created(&webhook));
    app.webhooks.created(webhook.id);
    NewForm::forget_draft(app);
    if !left {
        app.navigator.leaving.release();
        app.navigator.go(&Route::WEBHOOKS, How::Push);
    }
}

fn tell(app: AppContext, title: Text, sent: &NewWebhook, webhook: &Webhook) {
    let differing = sent.differing_fields(webhook);
    if differing.is_empty() {
        app.notices.success(title, (&webhook.name).into());
    } else {
        let held = text::held_lines(&differing, webhook);
        app.notices
            .error(text::CREATED_OTHERWISE, Text::sentences(held));
    }
}
