use super::state::{NewForm, without_isolates};
use crate::domain::Webhook;
use crate::ui::context::AppContext;
use crate::ui::i18n::{events, form as text};
use crate::ui::model::names;
use crate::ui::model::route::Route;
use crate::ui::state::navigator::HistoryChange;

/// Opens the form for a new webhook with the values of another one, after the user has confirmed that unsaved work is
/// left. A draft that is kept already stays on offer in the form.
pub fn start_duplicate(app: AppContext, webhook: &Webhook) {
    let navigator = app.navigator;
    let to = navigator.within(&navigator.href(&Route::NewWebhook));
    let webhook = webhook.clone();
    navigator.leave_guard.confirm(&to, move || {
        app.copied.set_value(Some(webhook.clone()));
        navigator.go(&Route::NewWebhook, HistoryChange::Push);
    });
}

impl NewForm {
    /// Fills in a copy of a webhook. An event that is not offered for new webhooks is left to choose.
    pub(super) fn fill_in_copy(self, webhook: &Webhook) {
        // Stands for the name, and is in no language.
        const NAME: &str = "*";
        let words = without_isolates(&self.language.render_untracked(&text::copy_of(NAME)));
        let words = words.split_once(NAME).unwrap_or_default();
        self.name.value.set(names::copy_name(words, &webhook.name));
        self.url.value.set(webhook.url.clone());
        self.url.show_problem();
        let is_offered = |types: &[_]| types.contains(&webhook.event);
        if self
            .config
            .with_untracked(|config| is_offered(&config.event_types))
        {
            self.events.choose(webhook.event.as_str());
        } else {
            let event = events::name(&webhook.event);
            self.events
                .first
                .set_server_error(text::event_not_copied(event));
        }
    }
}
