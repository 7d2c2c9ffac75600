use crate::client::ApiError;
use crate::domain::{Webhook, WebhookId};
use crate::ui::api::Abort;
use crate::ui::context::use_app;
use crate::ui::reactive::{Handler, LocalSignal, effect};
use leptos::prelude::*;
use std::cell::Cell;

/// What the page shows.
#[derive(Clone, PartialEq)]
pub enum LookupState {
    Loading,
    /// The user lacks the permission to view webhooks.
    Forbidden(ApiError),
    Failed(ApiError),
    Missing,
    Found(Webhook),
}

/// Finds a webhook among the rows of the list, or else on the backend. Returns a handler that repeats the lookup.
pub fn use_webhook(id: WebhookId) -> (LocalSignal<LookupState>, Handler) {
    let app = use_app();
    let abort = Abort::for_component();
    let listed = app.webhooks.find(&id);
    let is_listed = listed.is_some();
    let found = LocalSignal::new(listed.map_or(LookupState::Loading, LookupState::Found));
    let look = Handler::new(move || {
        if !untrack(|| app.may_view()) {
            return found.set(LookupState::Forbidden(ApiError::Forbidden(Box::default())));
        }
        found.set(LookupState::Loading);
        let (id, signal) = (id.clone(), abort.restart());
        app.spawn(async move {
            let answer = app.api.find(&id, &signal).await;
            if !signal.aborted() {
                found.set(match answer {
                    Ok(Some(webhook)) => LookupState::Found(webhook),
                    Ok(None) => LookupState::Missing,
                    Err(error @ ApiError::Forbidden(_)) => LookupState::Forbidden(error),
                    Err(error) => LookupState::Failed(error),
                });
            }
        });
    });
    if !is_listed {
        look.run();
    }
    let known = Cell::new(untrack(|| app.webhooks.backend()));
    effect(move || {
        let backend = app.webhooks.backend();
        let is_another = known.replace(backend) != backend;
        // A form keeps its content, whichever backend it came from.
        if is_another && !found.with_untracked(|found| matches!(found, LookupState::Found(_))) {
            look.run();
        }
    });
    // Repeats a failed lookup when the network is back.
    effect(move || {
        let is_waiting =
            found.with_untracked(|found| *found == LookupState::Failed(ApiError::Offline));
        if app.connection.is_online() && is_waiting {
            look.run();
        }
    });
    (found, look)
}
