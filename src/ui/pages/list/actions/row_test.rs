use super::Actions;
use crate::client::ApiError;
use crate::domain::{HostPolicy, TargetUrl, Webhook};
use crate::ui::components::{IconName, ago_text, icon, milliseconds};
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Text, errors, errors::Operation, test_message};
use crate::ui::pages::list::shown_row::ShownRow;
use crate::ui::state::clock;
use crate::ui::state::events::AppEvent;
use crate::ui::state::test_records::{TestRecord, Verdict, outcome_of};

/// Sends a test message to a webhook's URL. Its outcome stays in the row.
pub(super) fn send_test(actions: Actions, webhook: &Webhook) {
    let (app, id) = (actions.app, webhook.id.clone());
    if actions.tested.with_value(|tested| tested.contains(&id)) {
        return;
    }
    // The backend decides about a URL that is stored already.
    let Ok(url) = TargetUrl::parse(&webhook.url, HostPolicy::AllowPrivate) else {
        return app
            .notices
            .error(test_message::FAILED, Text::url(&webhook.url));
    };
    actions
        .tested
        .update_value(|tested| tested.push(id.clone()));
    actions.kept.keep(&id);
    actions.decorate_again(&id);
    app.spawn(async move {
        let at = clock::now();
        let answer = app.api.test(&url, &app.writes.signal()).await;
        let is_left = actions
            .tested
            .try_update_value(|tested| tested.retain(|tested| *tested != id))
            .is_none();
        match &answer {
            Ok(result) => app.events.emit(AppEvent::Tested(url.as_str(), result)),
            Err(ApiError::Cancelled) => {}
            Err(error) => {
                let (address, outcome) = (app.api.address(), outcome_of(error));
                let why = errors::explanation(Operation::Test, outcome, error, &address);
                let title = errors::heading(Operation::Test, outcome);
                app.notices.failure(title, why, error.clone());
            }
        }
        if let Some(record) = TestRecord::of(&answer, at) {
            app.webhooks.tests.set(&id, record);
        } else if !is_left {
            actions.decorate_again(&id);
        }
    });
}

/// Shows the last test of a webhook in its row, or that one is under way.
pub(super) fn show_test(actions: Actions, row: &ShownRow) {
    let node = El::of(row.node.clone());
    node.remove_within(".row-test");
    let language = actions.app.language;
    let id = &row.webhook.id;
    let line = el("span").class("row-test").attr("role", "status");
    if actions.tested.with_value(|tested| tested.contains(id)) {
        let text = language.render_untracked(&test_message::SENDING);
        return node.find("th").append(line.child(text.as_str()));
    }
    let Some(record) = actions.app.webhooks.tests.get(id) else {
        return;
    };
    let (shape, outcome) = match record.verdict {
        Verdict::Received => (IconName::Check, "success"),
        Verdict::Failed => (IconName::Warning, "failure"),
        Verdict::Unknown => (IconName::Warning, "unknown"),
    };
    let at = language.render_untracked(&ago_text(milliseconds(&record.at)));
    let title = language.render_untracked(&record.title);
    node.find("th").append(
        line.attr("data-outcome", outcome)
            .attr("title", &title)
            .child(icon(shape))
            .child(" ")
            .child(el("time").attr("datetime", &record.at.0).child(at.as_str()))
            .child(" · ")
            .child(title.as_str()),
    );
}
