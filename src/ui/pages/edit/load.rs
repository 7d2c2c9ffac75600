use crate::client::ApiError;
use crate::domain::{Webhook, WebhookId};
use crate::ui::api::Abort;
use crate::ui::context::use_app;
use crate::ui::reactive::{Signal, react};
use crate::wire::ProblemDetails;
use leptos::prelude::*;
use std::cell::Cell;

/// What there is to show of one webhook.
#[derive(Clone, PartialEq)]
pub enum Found {
    Loading,
    /// The account may not view webhooks.
    Forbidden(ApiError),
    Failed(ApiError),
    Missing,
    Here(Webhook),
}

/// Finds a webhook: among the rows last listed, or else with the backend. Gives a way to look once more.
pub fn use_webhook(id: WebhookId) -> (Signal<Found>, Callback<()>) {
    let app = use_app();
    let abort = Abort::for_component();
    let listed = app.webhooks.find(&id);
    let is_listed = listed.is_some();
    let found = Signal::new(listed.map_or(Found::Loading, Found::Here));
    let look = Callback::new(move |()| {
        if !untrack(|| app.may_view()) {
            return found.set(Found::Forbidden(ApiError::Forbidden(
                ProblemDetails::default(),
            )));
        }
        found.set(Found::Loading);
        let (id, signal) = (id.clone(), abort.restart());
        app.spawn(async move {
            let answer = app.api.find(&id, None, &signal).await;
            if !signal.aborted() {
                found.set(match answer {
                    Ok(Some(webhook)) => Found::Here(webhook),
                    Ok(None) => Found::Missing,
                    Err(error @ ApiError::Forbidden(_)) => Found::Forbidden(error),
                    Err(error) => Found::Failed(error),
                });
            }
        });
    });
    if !is_listed {
        look.run(());
    }
    let known = Cell::new(app.webhooks.backend_now());
    react(move || {
        let backend = app.webhooks.backend();
        let is_another = known.replace(backend) != backend;
        // What stands in a form is the person's, whichever backend it came from.
        if is_another && !found.with_untracked(|found| matches!(found, Found::Here(_))) {
            look.run(());
        }
    });
    // Once more when the network is back.
    react(move || {
        let is_waiting = found.with_untracked(|found| *found == Found::Failed(ApiError::Offline));
        if app.connection.is_online() && is_waiting {
            look.run(());
        }
    });
    (found, look)
}
