use super::message::Message;
use super::skeleton;
use super::trouble::trouble;
use crate::ui::components::{ButtonVariant, IconName, button, empty_state, note};
use crate::ui::context::AppContext;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{common, list as text};
use crate::ui::model::route::Route;
use crate::ui::reactive::Handler;

/// What is shown in place of rows, or above them.
pub(super) fn message_view(message: &Message, app: AppContext, reload: Handler) -> View {
    match message {
        // The lazy part shows what was searched.
        Message::None | Message::NoMatch => View::empty(),
        Message::Loading => skeleton(),
        Message::Forbidden(_) | Message::Failed(_) | Message::Stale(..) => trouble(message, reload),
        Message::Empty => empty(app),
        Message::PastEnd => past_end(app),
        Message::Incomplete => maybe_incomplete(reload),
    }
}

fn empty(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::NewWebhook), text::CREATE_FIRST);
    let (explained, way_on) = if app.is_read_only_untracked() {
        (text::EMPTY_READ_ONLY, None)
    } else {
        (text::EMPTY_EXPLAINED, Some(way_on))
    };
    empty_state(text::EMPTY, explained, way_on)
}

fn maybe_incomplete(reload: Handler) -> View {
    let explained = el("p").text(text::MAYBE_INCOMPLETE_EXPLAINED).into();
    let retry = button(ButtonVariant::Plain).text(common::TRY_AGAIN);
    let body = [explained, retry.on_click(move || reload.run()).into()];
    let shown = note(IconName::Warning, text::MAYBE_INCOMPLETE, body);
    el("div").attr("role", "status").child(shown).into()
}

fn past_end(app: AppContext) -> View {
    let first = app.webhooks.last_view().at_page(1);
    let way_on = (
        app.navigator.href(&Route::Webhooks(first)),
        text::FIRST_PAGE,
    );
    empty_state(text::PAST_END, text::PAST_END_EXPLAINED, Some(way_on))
}
