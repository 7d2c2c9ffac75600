use super::state::EditForm;
use crate::client::ApiError;
use crate::domain::{Change, Webhook};
use crate::ui::api::{Abort, Saved};
use crate::ui::context::{AppContext, use_app};
use crate::ui::i18n::{Text, edit, form as text};
use crate::ui::pages::form::{Submission, focus_first_problem, take_refusal};
use crate::ui::reactive::Signal;
use crate::ui::state::events::Happening;
use leptos::prelude::*;
use web_sys::Element;

/// Saves a change, one at a time, and shows what the backend holds then. Gives what ends it, too.
pub fn use_saving(
    form: EditForm,
    node: Element,
) -> (Signal<Submission>, Abort, impl Fn(Change) + 'static) {
    let app = use_app();
    let abort = Abort::for_component();
    let submission = Signal::new(Submission::Idle);
    let save = move |change: Change| {
        if submission.with_untracked(Submission::is_under_way) {
            return;
        }
        submission.set(Submission::Busy);
        let node = node.clone();
        let held = form.held.get_untracked();
        app.spawn(async move {
            let saved = app.api.save(&held, &change, abort).await;
            let is_left = abort.is_left();
            let (now, outcome) = match saved {
                Saved::Done(now, unmet) => {
                    let differs = text::held_lines(&unmet, &now);
                    tell(app, &change, &now, &differs);
                    (now, differs)
                }
                Saved::Unseen(sent) => {
                    app.notices
                        .error(edit::READ_BACK_FAILED, (&sent.name).into());
                    (sent, Vec::new())
                }
                _ if is_left => return,
                Saved::Conflict(theirs) => {
                    return meet(app, form, theirs, submission);
                }
                Saved::Failed(fate, error) => {
                    let fields = [("name", form.name), ("url", form.url)];
                    let more = take_refusal(&error, &fields);
                    submission.set(match error {
                        // The banner above the page says it, for everything that could be written.
                        ApiError::Forbidden(_) if app.api.has_refused_writes() => Submission::Idle,
                        error => Submission::Failed(fate, error, more),
                    });
                    return focus_first_problem(&node);
                }
            };
            app.webhooks.replace(&now);
            app.listener.tell(Happening::Updated(&now));
            if !is_left {
                form.settle(now);
                submission.set(if outcome.is_empty() {
                    Submission::Idle
                } else {
                    Submission::Differs(outcome)
                });
            }
        });
    };
    (submission, abort, save)
}

fn tell(app: AppContext, change: &Change, now: &Webhook, differs: &[Text]) {
    if !differs.is_empty() {
        app.notices
            .error(edit::SAVED_OTHERWISE, Text::sentences(differs.to_vec()));
    } else if change.status().is_some() {
        app.notices.switched(edit::SAVED, now);
    } else {
        app.notices.success(edit::SAVED, (&now.name).into());
    }
}

/// Somebody else was here: asks what is to become of it, unless that one made the same of it.
fn meet(app: AppContext, form: EditForm, theirs: Webhook, submission: Signal<Submission>) {
    if untrack(|| form.edit()).differs_from(&theirs) {
        submission.set(Submission::Conflict(theirs));
    } else {
        app.notices
            .success(edit::SAVED_ALREADY, (&theirs.name).into());
        app.webhooks.replace(&theirs);
        form.settle(theirs);
        submission.set(Submission::Idle);
    }
}
