use super::form_state::NewForm;
use crate::client::ApiError;
use crate::domain::NewWebhook;
use crate::ui::api::Abort;
use crate::ui::context::use_app;
use crate::ui::navigator::How;
use crate::ui::pages::form::{Submission, focus_first_problem, take_refusal};
use crate::ui::route::Route;
use crate::ui::text::form as text;
use leptos::{prelude::*, task::spawn_local};
use web_sys::Element;

/// Creates a webhook, once however often it is asked while one creation is under way; then leads to the list.
pub fn use_submission(
    state: NewForm,
    form: Element,
) -> (RwSignal<Submission>, impl Fn(NewWebhook) + 'static) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = RwSignal::new(Submission::Idle);
    let create = move |webhook: NewWebhook| {
        if submission.with_untracked(|s| *s == Submission::Busy) {
            return;
        }
        submission.set(Submission::Busy);
        let (signal, form) = (abort.signal(), form.clone());
        spawn_local(async move {
            match app.api.create(&webhook, &signal).await {
                Ok(created) => {
                    app.notices.success(text::CREATED, &created.name);
                    app.webhooks.created(created.id);
                    if !signal.aborted() {
                        app.navigator.go(&Route::WEBHOOKS, How::Push);
                    }
                }
                Err(ApiError::Cancelled) => {}
                Err(error) => {
                    let fields = [
                        ("name", state.name),
                        ("type", state.event),
                        ("url", state.url),
                    ];
                    let more = take_refusal(&error, &fields);
                    submission.set(Submission::Failed(error, more));
                    focus_first_problem(&form);
                }
            }
        });
    };
    (submission, create)
}
