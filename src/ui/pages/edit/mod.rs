//! The page of a webhook: `/settings/webhooks/{identifier}`.

mod about;
mod conflict;
mod editor;
mod load;
mod save;
mod state;
mod state_field;

#[cfg(feature = "gallery")]
pub use {conflict::conflict, state::EditForm};

use super::{forbidden::forbidden, problem::failure};
use crate::client::WriteOutcome;
use crate::domain::WebhookId;
use crate::ui::components::{busy, empty_state, page_header};
use crate::ui::context::{AppContext, use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{Text, edit as text, errors::Operation, shared};
use crate::ui::model::route::Route;
use editor::editor;
use load::{LookupState, use_webhook};

/// `id` is taken from the address and may be malformed.
pub fn edit(id: &str) -> View {
    let app = use_app();
    let Some(id) = WebhookId::parse(id) else {
        use_title(TextFn::new(|| text::MISSING));
        return missing(app);
    };
    let (found, reload) = use_webhook(id);
    use_title(TextFn::new(move || {
        found.with(|found| match found {
            // The editor updates the title after a save.
            LookupState::Found(webhook) => (&webhook.name).into(),
            LookupState::Missing => text::MISSING,
            _ => text::TITLE_LOADING,
        })
    }));
    let page = el("div").class("page").slot(
        move || found.get(),
        move |found| match found {
            LookupState::Loading => loading(app),
            LookupState::Forbidden(error) => View::of([
                header(app),
                forbidden(Operation::LoadWebhook, error, reload),
            ]),
            LookupState::Failed(error) => {
                let operation = (Operation::LoadWebhook, WriteOutcome::Rejected);
                View::of([header(app), failure(operation, error, &[], Some(reload))])
            }
            LookupState::Missing => missing(app),
            LookupState::Found(webhook) => editor(webhook.clone(), back(app)),
        },
    );
    page.into()
}

/// The address of the last page of the list, and the label of the link to it.
fn back(app: AppContext) -> (String, Text) {
    let list = Route::Webhooks(app.webhooks.last_view());
    (app.navigator.href(&list), shared::BACK_TO_WEBHOOKS)
}

/// The page header while there is no webhook.
fn header(app: AppContext) -> View {
    page_header(TextFn::new(|| text::TITLE_LOADING), Some(back(app)), [])
}

fn loading(app: AppContext) -> View {
    let busy = busy(text::LOADING).attr("role", "status");
    View::of([header(app), busy.into()])
}

fn missing(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::WEBHOOKS), shared::GO_TO_WEBHOOKS);
    let explanation = empty_state(text::MISSING, text::MISSING_EXPLAINED, Some(way_on));
    View::of([header(app), explanation])
}
